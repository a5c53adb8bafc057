/** What an element is to somebody who reads line by line; a tag that is not named here stands in the line. */
export type Role = 'block' | 'silent' | 'break' | 'image';

const roles = new Map<string, Role>();
const assign = (role: Role, names: string) => {
  for (const name of names.split(' ')) roles.set(name, role);
};
assign('block', 'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
  'HEADER HGROUP LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL');
assign('silent', 'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg MATH math SELECT TEXTAREA INPUT BUTTON OBJECT CANVAS HEAD TITLE LINK META MAP DATALIST PROGRESS METER');
assign('break', 'BR');
assign('image', 'IMG AMP-IMG');

export const roleOf = (tag: string): Role | undefined => roles.get(tag);

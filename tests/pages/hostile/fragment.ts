/** A piece of hostile mark-up inside an article. */
export interface Fragment {
  name: string;
  html: string;
}

/** Words that stand where a page shows none: they may turn up nowhere in an article. */
export const hiddenWords = 'CHỮ-KHÔNG-AI-ĐƯỢC-THẤY';

/**
 * Fills in a fragment: `{LOAD}` is an address on the foreign server, `{RUN}` a statement that tells
 * the page and the foreign server that it has run. Neither holds a double quote, `<` or `&`, so both
 * may stand in an attribute.
 */
export function fill({ name, html }: Fragment, foreign: string): string {
  const run = `(window.__ran=window.__ran||[]).push('${name}');new Image().src='${foreign}/ran/${name}'`;
  return html.replaceAll('{RUN}', run).replaceAll('{LOAD}', `${foreign}/load/${name}`).replaceAll('{HIDDEN}', hiddenWords);
}

/** Fragments out of `name: html` pairs. */
export const fragments = (pairs: Readonly<Record<string, string>>): Fragment[] =>
  Object.entries(pairs).map(([name, html]) => ({ name, html }));

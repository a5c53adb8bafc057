/** What may stand in a drawn article, in the reader, the archive, a print or the preview of a mail. */
interface Rules {
  tags: readonly string[];
  attributes: readonly string[];
  /** Schemes of `src`. */
  sources: readonly string[];
}

const tags = [
  'article', 'header', 'footer', 'section', 'aside', 'main', 'div', 'p', 'h1', 'h2', 'h3', 'h4', 'span', 'time', 'figure', 'figcaption', 'img', 'ul', 'ol', 'li',
  'table', 'caption', 'tbody', 'tr', 'th', 'td', 'blockquote', 'cite', 'pre', 'hr', 'br', 'a', 'strong', 'em', 'u', 'sub', 'sup', 'code',
];
const attributes = [
  'class', 'id', 'lang', 'href', 'target', 'rel', 'src', 'alt', 'width', 'height', 'referrerpolicy', 'decoding', 'tabindex', 'colspan', 'rowspan', 'datetime', 'aria-labelledby',
];

export const inReader: Rules = { tags, attributes, sources: ['http:', 'https:'] };
export const inPage: Rules = { tags, attributes, sources: ['blob:'] };
/** Mail programs drop style sheets, so a letter's elements carry our own styles. */
export const inPreview: Rules = { tags, attributes: [...attributes, 'style'], sources: ['blob:'] };
export const inLetter: Rules = { tags: [...tags, 'html', 'head', 'meta', 'body'], attributes: [...attributes, 'style', 'charset'], sources: ['cid:'] };

/** `(root, rules) => …`: every element and attribute under a root that the rules have no word for. Runs inside a browser. */
export const auditSource = `(root, { tags, attributes, sources, needsOwnTab }) => {
  const problems = [];
  const schemes = ['http:', 'https:', 'mailto:', 'tel:'];
  const scheme = (address) => { try { return new URL(address, 'relative:/').protocol; } catch { return 'none'; } };
  let elements = 0;
  for (const element of root.querySelectorAll('*')) {
    elements += 1;
    const tag = element.localName;
    if (!tags.includes(tag)) problems.push('element ' + tag);
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') problems.push('namespace of ' + tag);
    if (element.shadowRoot) problems.push('shadow root of ' + tag);
    for (const { name, value } of element.attributes) {
      if (!attributes.includes(name)) problems.push(tag + ' ' + name + '=' + value.slice(0, 60));
      if (name === 'href' && !schemes.includes(scheme(value))) problems.push(tag + ' href ' + value.slice(0, 60));
      if (name === 'src' && (tag !== 'img' || !sources.includes(scheme(value)))) problems.push(tag + ' src ' + value.slice(0, 60));
      if (name === 'style' && /url|import|expression|position|var\\(/i.test(value)) problems.push('style ' + value.slice(0, 60));
      if (name === 'referrerpolicy' && value !== 'no-referrer') problems.push('referrerpolicy ' + value);
    }
    if (tag === 'a' && needsOwnTab !== false && (element.target !== '_blank' || element.rel !== 'noopener noreferrer')) problems.push('link without a tab of its own: ' + element.href.slice(0, 60));
  }
  return { elements, problems };
}`;

export interface Audit {
  elements: number;
  problems: string[];
}

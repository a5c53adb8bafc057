/** A piece of a letter: words, or an element of HTML 4 that every mail program knows. The preview draws it, the file writes it. */
export type Markup = string | MarkupElement;

export interface MarkupElement {
  tag: 'div' | 'h1' | 'h2' | 'p' | 'img' | 'a' | 'strong' | 'em' | 'u' | 'sub' | 'sup' | 'code' | 'br' | 'ul' | 'ol' | 'li'
    | 'table' | 'tbody' | 'tr' | 'td' | 'th' | 'blockquote' | 'pre' | 'hr' | 'span';
  attributes: Readonly<Record<string, string>>;
  children: readonly Markup[];
}

const voidTags: ReadonlySet<string> = new Set(['img', 'br', 'hr']);

export function element(tag: MarkupElement['tag'], attributes: Record<string, string>, ...children: Markup[]): MarkupElement {
  return { tag, attributes, children };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** The markup as HTML text, every word and attribute escaped. For files and the clipboard; nothing of ours is ever drawn from it. */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escape(markup);
  const attributes = Object.entries(markup.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  const open = `<${markup.tag}${attributes}>`;
  return voidTags.has(markup.tag) ? open : `${open}${markup.children.map(toHtml).join('')}</${markup.tag}>`;
}

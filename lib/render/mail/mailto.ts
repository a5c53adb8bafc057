import type { Article } from '../../article';
import { publishedLine } from '../../text';

/** Windows and older clients cut a `mailto:` near 2,000 characters. */
const longest = 2000;

function shorten(text: string, length: number): string {
  const characters = [...text.toWellFormed().normalize('NFC')];
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length).join('')}…`;
}

/**
 * A `mailto:` with title, date and address. Never the text: Vietnamese grows to three times its
 * length there, and clients cut it.
 * @param to bare addresses
 */
export function mailtoAddress(article: Article, to: readonly string[], subject: string): string {
  const recipients = to.map((address) => encodeURIComponent(address).replaceAll('%40', '@')).join(',');
  const build = (length: number) => {
    const lines = [shorten(article.title, length), article.publishedAt === null ? '' : publishedLine(article.publishedAt), article.url];
    const body = encodeURIComponent(lines.filter(Boolean).join('\r\n'));
    return `mailto:${recipients}?subject=${encodeURIComponent(shorten(subject, length))}&body=${body}`;
  };
  for (let length = 200; length > 0; length -= 20) {
    const address = build(length);
    if (address.length <= longest) return address;
  }
  return `mailto:${recipients}?subject=${encodeURIComponent(shorten(subject, 60))}`;
}

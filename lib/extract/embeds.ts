import { safeFile, type Block } from '../article';
import { attributeOf, baseOf, selectOne, tagOf } from './dom';
import { decodeLine } from './encoding';

/** The address of a document that is read outside the browser. */
export const documentFile = /\.(?:pdf|docx?|xlsx?|pptx?)(?:[?#]|$)/i;
const player = /youtu\.?be|youtube-nocookie|vimeo|dailymotion|video|player|\/embed\/|facebook\.com\/plugins\/video|tiktok/i;
const playerTags = new Set(['IFRAME', 'VIDEO', 'AUDIO', 'EMBED', 'OBJECT']);
const notForReaders = /(?:^|[./_-])(?:ads?|adserver|banners?|recaptcha|like(?:box)?|share|follow_button|tweet_button)(?:[./_-]|$)/i;

/** The embedded video, sound or document of a player element; `null` for advertisements, counters and anything else. */
export function readEmbed(element: Element): Block | null {
  const inner = selectOne(element, 'source[src]');
  const address = attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? attributeOf(element, 'data') ?? (inner && attributeOf(inner, 'src'));
  const url = address?.trim() ? safeFile(address, baseOf(element)) : null;
  if (!url || notForReaders.test(url)) return null;
  const title = decodeLine(attributeOf(element, 'title') ?? '').slice(0, 1000) || null;
  const tag = tagOf(element);
  if (tag === 'AUDIO') return { type: 'embed', kind: 'audio', url, title };
  if (documentFile.test(url)) return { type: 'embed', kind: 'document', url, title };
  return tag === 'VIDEO' || player.test(url) ? { type: 'embed', kind: 'video', url, title } : null;
}

/** Players and rulers, which stand in no line of text; one that has nothing to show is none. */
export function isPlayerOrRule(element: Element, tag: string): boolean {
  return tag === 'HR' || (playerTags.has(tag) && readEmbed(element) !== null);
}

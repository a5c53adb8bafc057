import { attributeOf, classOf, idOf, isBare, isBefore, selectOne, tagOf, walk } from './dom';
import type { Body } from './find-body';
import type { Recorder } from './trace';
import type { Weights } from './weigh-texts';

/** A box with more of the body's words than this is part of the article, whatever it is called. */
const largestShare = 0.25;

// Long words are looked for anywhere in a name, short ones only as a whole class.
const foreignName = new RegExp(
  'share|sharing|social|relate|recommend|newsletter|subscri|sponsor|outbrain|taboola|advert|comment|breadcrumb|promo|disqus|' +
  'most-?read|most-?popular|latest-(?:news|stories)|trending|read-?(?:more|next|also)|more-?(?:news|stories|from|on)|see-?also|author-?(?:bio|box|info|card|profile|about)|' +
  'about-?(?:the-?)?author|tag-?(?:list|cloud|links)|post-?tags|article-?tags|entry-?tags|toolbar|sidebar|pagination|sr-only|screen-?reader|' +
  'visually-?hidden|post-?nav|nav-?links|signup|sign-?up|call-?to-?action|tin-?(?:khac|lien-?quan)|binh-?luan|xem-?them|doc-?them|' +
  'table-of-contents|toc-?container|next-?prev|prev-?next|yarpp|addtoany|a2a_|skip-?link',
  'i',
);
const shortForeignName = /(?:^|\s)(?:ads?|adv|advs|ad-(?:container|wrapper|slot|unit|block|box)|cta|byline|meta|post-?meta|entry-?meta|article-?meta|nav|menu|footer|bio|tags?|toc|widget|pager|rating|vote|poll|popup|modal|tools?|teasers?|copyright|follow|embed-?ad|no-?print|rss)(?:$|\s)/i;
// Over the first paragraph these hold date and byline, which are read there.
const headName = /meta|byline|tools?$|copyright/i;
// Under the last paragraph such a box is what "Tin khác" stands over, which is read there.
const listName = /relate|tin-?(?:khac|lien-?quan)/i;
/** What calls a box after the articles that it points to. */
const pointingName = /relate|tin-?(?:khac|lien-?quan)|(?:xem|doc)-?them|(?:read|see)-?also/i;
const longestName = 200;
const longestId = 32;
const foreignRole = /^(?:navigation|complementary|banner|search|dialog|alertdialog|contentinfo|menu|toolbar|tablist)$/;
const foreignTags = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG']);
// Some systems wrap a whole page, or any part of it, in a form: only one that asks for something is a box.
const fields = 'textarea,select,input[type="email"],input[type="password"],input[type="search"],input[type="tel"]';
// A paragraph or heading may well speak of sponsors or comments, and its id often repeats its words.
const inRunningText = new Set('P H1 H2 H3 H4 H5 H6 LI TD TH TR TBODY FIGURE FIGCAPTION BLOCKQUOTE PRE DD DT DL BODY MAIN ARTICLE HEADER A'.split(' '));

function reasonAgainst(element: Element, { element: body, first, last }: Body): string | null {
  const tag = tagOf(element);
  if (foreignTags.has(tag)) return tag.toLowerCase();
  if (tag === 'FORM' && selectOne(element, fields)) return 'form';
  if (isBare(element)) return null;
  const role = attributeOf(element, 'role');
  if (role && foreignRole.test(role)) return `role ${role}`;
  if (inRunningText.has(tag)) return null;
  const id = idOf(element);
  const name = `${classOf(element).slice(0, longestName)} ${id.length <= longestId ? id : ''}`;
  const found = name.length > 1 ? foreignName.exec(name) ?? shortForeignName.exec(name) : null;
  if (found && headName.test(found[0]) && isBefore(element, first)) return null;
  if (found && listName.test(found[0]) && isBefore(last, element)) return null;
  // A word of the body's own name says nothing of what stands in it.
  if (found && classOf(body).includes(found[0].trim())) return null;
  return found ? `named "${found[0].trim()}"` : null;
}

const longestStart = 80;

/** The beginning of a box's words, for the trace: not all of them, which may be many. */
function firstWords(element: Element): string {
  const walker = walk(element, 'texts');
  let words = '';
  while (words.length < longestStart && walker.nextNode()) words += (walker.currentNode as Text).data.trim() + ' ';
  return words.trim();
}

/**
 * Says of an element inside a body whether it is a box of the site's: share buttons, related articles, advertisements.
 * @param ruled those that the site's rule names
 * @param pointing takes the boxes amid the text that point to other articles
 */
export function foreignBoxes(weights: Weights, body: Body, ruled: ReadonlySet<Element>, pointing: Element[], recorder: Recorder): (element: Element) => boolean {
  const most = (weights.of.get(body.element) ?? 0) * largestShare;
  return (element) => {
    const isRuled = ruled.has(element);
    if (!isRuled && (weights.of.get(element) ?? 0) > most) return false;
    const reason = isRuled ? 'site rule' : reasonAgainst(element, body);
    if (reason) recorder.note('dropped', 'box', reason, () => firstWords(element));
    if (reason && pointingName.test(`${classOf(element)} ${attributeOf(element, 'type') ?? ''}`) && isBefore(body.first, element) && isBefore(element, body.last)) pointing.push(element);
    return reason !== null;
  };
}

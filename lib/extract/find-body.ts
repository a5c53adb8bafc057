import { attributeOf, classOf, idOf, isInside, tagOf } from './dom';
import type { Weights } from './weigh-texts';

const dominance = 0.6;
const leastBeside = 0.1;
// A head with lead and caption alone holds fewer texts than any article.
const leastHeaded = 0.12;
const leastTexts = 4;
const tellingLength = 100;
const textBlock = /^(?:P|UL|OL|BLOCKQUOTE|PRE|H[2-6])$/;
const paragraphLike = /^(?:P|LI|PRE|BLOCKQUOTE|H[1-6]|DT|DD)$/;

/** Columns of one width are columns of one text, as sections of one class are its parts. */
const column = /(?:^|\s)col/;

// What page makers call the box of an article's own text, whole.
const bodyName = /(?:^|[\s_-])(?:article-?(?:body|content|text)|entry-?content|post-?(?:content|body)|story-?(?:body|content|text)|body-?(?:text|html|content)|detail-?(?:content|body)|content-?detail|news-?(?:content|body)(?:html)?|blog-?content|rich-?text|cms-body|fck_detail|noi-?dung)/i;

/** Whether an element says that it is the article's text, so that no part of it may be taken for the whole. */
function isNamedBody(element: Element): boolean {
  if (/articleBody/.test(attributeOf(element, 'itemprop') ?? '')) return true;
  return bodyName.test(`${classOf(element)} ${idOf(element)}`);
}

/** Whether paragraphs, or a box of several, stand beside a child that holds most of the text: then both belong to one body. */
function hasParagraphsBeside(element: Element, child: Element, weights: Weights): boolean {
  const beside = (weights.heavyChildren.get(element) ?? []).filter((other) => other !== child
    && (textBlock.test(tagOf(other)) || ((column.test(classOf(child)) || (tagOf(child) === 'SECTION' && tagOf(element) !== 'BODY')) && tagOf(other) === tagOf(child) && classOf(other) === classOf(child)) || (weights.heavyChildren.get(other) ?? []).filter((inner) => tagOf(inner) === 'P').length > 2));
  return beside.reduce((sum, other) => sum + (weights.of.get(other) ?? 0), 0) > (weights.of.get(element) ?? 0) * leastBeside;
}

/** The element that holds an article's words, and its first and last long text. */
export interface Body {
  element: Element;
  first: Text;
  last: Text;
}

/** The child to look into: the one with the page's heading where it holds enough, else the one with most of the text. */
function heaviest(element: Element, heading: Element | null, weights: Weights): Element | null {
  const weight = weights.of.get(element) ?? 0;
  const children = weights.heavyChildren.get(element) ?? [];
  const headed = heading && children.find((child) => isInside(heading, child));
  const isArticle = headed && (weights.of.get(headed) ?? 0) > weight * leastHeaded
    && weights.texts.filter(({ node, block }) => node.length >= tellingLength && isInside(block, headed)).length >= leastTexts;
  // Parts that are called alike are parts of one text.
  if (isArticle && !(classOf(headed) && children.some((other) => other !== headed && tagOf(other) === tagOf(headed) && classOf(other) === classOf(headed)))) return headed;
  return children.find((child) => (weights.of.get(child) ?? 0) > weight * dominance) ?? null;
}

/** Whether an element is a single paragraph, or a row that holds one: its parent is the body, however much of the text it has. */
function isParagraphLike(element: Element, weights: Weights): boolean {
  const tag = tagOf(element);
  if (paragraphLike.test(tag)) return true;
  return tag === 'TR' && weights.texts.filter(({ block }) => isInside(block, element)).length <= 2;
}

/** From the top down, always into the child that holds most of the long, unlinked text, until no child does. */
function descend(root: Element, weights: Weights, heading: Element | null): Element {
  for (let element = root; ;) {
    const next = heaviest(element, heading, weights);
    if (!next || isParagraphLike(next, weights)) return element;
    if ((isNamedBody(element) && !isNamedBody(next)) || hasParagraphsBeside(element, next, weights)) return element;
    element = next;
  }
}

/**
 * The element that holds the article's text.
 * @param ruled the element that the site's rule names, taken where it holds any text
 * @param heading the page's heading that repeats its title, if there is one
 * @returns `null` when the page has no long text at all.
 */
export function findBody(root: Element, weights: Weights, ruled: Element | null, heading: Element | null): Body | null {
  const element = ruled && (weights.of.get(ruled) ?? 0) > 0 ? ruled : descend(root, weights, heading);
  const inside = weights.texts.filter(({ block }) => isInside(block, element));
  // A heading inside the body is not yet its words.
  const first = inside.find(({ node, block }) => node.length >= tellingLength / 2 && !/^H[1-6]$/.test(tagOf(block))) ?? inside[0];
  const last = inside.at(-1);
  return first && last ? { element, first: first.node, last: last.node } : null;
}

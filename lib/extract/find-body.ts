import { attributeOf, classOf, idOf, isInside, tagOf } from './dom';
import type { Weights } from './weigh-texts';

const dominance = 0.6;
const leastBeside = 0.1;
// A head with lead and caption alone holds fewer texts than any article.
const leastHeaded = 0.12;
const leastTexts = 4;
const tellingLength = 100;
const paragraphLike = /^(?:P|LI|PRE|BLOCKQUOTE|H[1-6]|TR|DT|DD)$/;

// What page makers call the box of an article's own text, whole.
const bodyName = /(?:^|[\s_-])(?:article-?(?:body|content|text)|entry-?content|post-?(?:content|body)|story-?(?:body|content|text)|body-?(?:text|html|content)|detail-?(?:content|body)|content-?detail|news-?(?:content|body)(?:html)?|blog-?content|rich-?text|cms-body|fck_detail|noi-?dung)/i;

/** Whether an element says that it is the article's text, so that no part of it may be taken for the whole. */
function isNamedBody(element: Element): boolean {
  if (/articleBody/.test(attributeOf(element, 'itemprop') ?? '')) return true;
  return bodyName.test(`${classOf(element)} ${idOf(element)}`);
}

/** Whether paragraphs stand beside a child that holds most of the text: then both belong to one body. */
function hasParagraphsBeside(element: Element, child: Element, weights: Weights): boolean {
  const beside = (weights.heavyChildren.get(element) ?? []).filter((other) => other !== child && paragraphLike.test(tagOf(other)));
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
  if (isArticle) return headed;
  return children.find((child) => (weights.of.get(child) ?? 0) > weight * dominance) ?? null;
}

/**
 * The element that holds the article's text: from the top down, always into the child that holds
 * most of the long, unlinked text, until no child does.
 * @param heading the page's `h1` that repeats its title, if there is one
 * @returns `null` when the page has no long text at all.
 */
export function findBody(root: Element, weights: Weights, heading: Element | null): Body | null {
  let element = root;
  for (;;) {
    const next = heaviest(element, heading, weights);
    // A single dominant paragraph is still part of something: its parent is the body.
    if (!next || paragraphLike.test(tagOf(next))) break;
    if ((isNamedBody(element) && !isNamedBody(next)) || hasParagraphsBeside(element, next, weights)) break;
    element = next;
  }
  const inside = weights.texts.filter(({ block }) => isInside(block, element));
  const first = inside[0];
  const last = inside.at(-1);
  return first && last ? { element, first: first.node, last: last.node } : null;
}

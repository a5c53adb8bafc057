import { attributeOf, classOf, idOf, isBare, parentOf, selectOne, tagOf, walk } from './dom';
import { isHidden } from './hidden';
import { remembered } from './remembered';
import { roleOf } from './tags';

/** Text below this length is a caption, a teaser or a menu: it says nothing about where the article is. */
const shortestTelling = 25;
const tellingLength = 50;
const mostElsewhere = 4;
/** In characters: a page with more text of its own than this has its article there. */
const leastOwn = 250;
const elsewhereTags = new Set(['FOOTER', 'ASIDE', 'DIALOG']);
const elsewhereName = /comment|binh-luan|footer|foot(?:$|\s)|cookie|consent|(?:^|[\s_-])sidebar(?:$|\s|[_-]?(?:\d|right|left|widget|primary|secondary))|widget[_-]area|relate|recommend|more-news|newsletter/i;
const elsewhereRole = /^(?:dialog|complementary|contentinfo|navigation)$/;

/** Whether an element is a box that stands beside the article: by tag, role or name. */
function isElsewhereItself(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'BODY' || tag === 'HTML') return false;
  if (tag === 'A') return attributeOf(element, 'href') !== null;
  if (tag === 'NAV' || isHidden(element, tag)) return true;
  if (isBare(element) && !elsewhereTags.has(tag)) return false;
  const isNamed = elsewhereTags.has(tag) || elsewhereName.test(`${classOf(element)} ${idOf(element)}`) || elsewhereRole.test(attributeOf(element, 'role') ?? '');
  // A box so named that holds the page's heading is a page's layout, not a box beside the article.
  return isNamed && selectOne(element, 'h1') === null;
}

/** Where the long texts of a page stand, and how much of them each element around them holds. */
export interface Weights {
  of: ReadonlyMap<Element, number>;
  /** The children of an element that hold any, in document order. */
  heavyChildren: ReadonlyMap<Element, Element[]>;
  /** The long texts, in document order, each with the block it stands in. */
  texts: { node: Text; block: Element }[];
}

/** Tells the block a text stands in by the element around it; `null` when it is no text of the page's own words, or all of it is a link. */
const blockFinder = (root: Element) => remembered<Element | null>(root, root, (element, around) => {
  const tag = tagOf(element);
  const role = roleOf(tag);
  if (role === 'block') return element;
  return role === 'silent' || tag === 'A' ? null : around;
});

/**
 * The weights of blocks, those in boxes beside the article hardly counted. Where nearly all of a
 * page's text stands in such boxes, they are named so for another reason, and all count alike.
 */
function countedWeights(blocks: ReadonlyMap<Element, number>): [Element, number][] {
  const isElsewhere = remembered(null, false, (element, around) => around || isElsewhereItself(element));
  const told = [...blocks].map(([block, weight]) => ({ block, weight, elsewhere: isElsewhere(block) }));
  const sum = (elsewhere: boolean) => told.reduce((total, each) => total + (each.elsewhere === elsewhere ? each.weight : 0), 0);
  const isMisnamed = sum(false) < leastOwn && sum(true) > sum(false) * mostElsewhere;
  return told.map(({ block, weight, elsewhere }) => [block, elsewhere && !isMisnamed ? weight / 20 : weight]);
}

/** Weighs the texts below an element; the browser's own walk passes over everything else. */
export function weighTexts(root: Element): Weights {
  const of = new Map<Element, number>();
  const heavyChildren = new Map<Element, Element[]>();
  const texts: Weights['texts'] = [];
  const blocks = new Map<Element, number>();
  const blockOf = blockFinder(root);
  const climb = (from: Element): [element: Element, parent: Element][] => {
    const steps: [element: Element, parent: Element][] = [];
    for (let element = from; element !== root;) {
      const parent = parentOf(element);
      if (!parent) break;
      steps.push([element, parent]);
      const siblings = heavyChildren.get(parent);
      if (siblings) siblings.push(element);
      else heavyChildren.set(parent, [element]);
      if (of.has(parent)) break;
      of.set(parent, 0);
      element = parent;
    }
    return steps;
  };
  const walker = walk(root, 'texts');
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.length < shortestTelling) continue;
    const length = node.data.trim().length;
    if (length < shortestTelling) continue;
    const block = blockOf(node.parentElement);
    if (!block) continue;
    texts.push({ node, block });
    blocks.set(block, (blocks.get(block) ?? 0) + (length < tellingLength ? length / 5 : length - tellingLength * 0.8));
  }
  // A climb ends where an earlier one passed, so what was climbed last is summed up first.
  const climbs = countedWeights(blocks).map(([block, weight]) => {
    const isKnown = of.has(block);
    of.set(block, (of.get(block) ?? 0) + weight);
    return isKnown ? [] : climb(block);
  });
  for (const [element, parent] of climbs.toReversed().flat()) of.set(parent, (of.get(parent) ?? 0) + (of.get(element) ?? 0));
  return { of, heavyChildren, texts };
}

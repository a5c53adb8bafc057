import type { Block, Figure, Image } from '../article';
import { tidyLine } from '../text';
import { isEmptyCaption, splitCredit } from './captions';
import { attributeOf, classOf, parentOf, selectAll, selectOne, tagOf, textOf } from './dom';
import { readEmbed } from './embeds';
import { readImage } from './images';
import { inlineContent, textOnly, unwrap } from './inline';
import { joinTexts } from './line';
import { readLines } from './read-lines';

const longestFigure = 1500;
const creditName = /credit|copyright|photographer|(?:^|[\s_-])(?:source|author|byline|rights|agency|kilde|quelle|autor|fuente)(?:$|[\s_-])/i;
const creditStart = /^\(?(?:photo(?:graph)?s?|foto(?:s|graf)?|image|imagen|imago|bild(?:er)?|picture|ảnh|crédits?|credits?|source|quelle|illustration|video)(?: by| credit)?\s*(?:[:/©|]|by\b)|^©|^\(c\)/i;

/** Whether an element is a `<figure>` around a picture or player and few words; a table or an article dressed as one is not. */
export function isFigure(element: Element): boolean {
  if (tagOf(element) !== 'FIGURE') return false;
  if (selectOne(element, 'table,blockquote,pre,figure,h1,h2')) return false;
  return selectOne(element, 'img,iframe,video,audio,amp-img,noscript') !== null && textOf(element).length < longestFigure;
}

function imagesOf(figure: Element): Image[] {
  const byAddress = new Map<string, Image>();
  for (const element of selectAll(figure, 'img,amp-img')) {
    const image = readImage(element as HTMLImageElement);
    if (image && !byAddress.has(image.url)) byAddress.set(image.url, image);
  }
  return [...byAddress.values()];
}

/** Whether a text stands in an element that names it the photographer's credit. */
function isCredit(text: Text, figure: Element): boolean {
  for (let element = text.parentElement; element && element !== figure; element = parentOf(element)) {
    if (creditName.test(`${classOf(element)} ${attributeOf(element, 'itemprop') ?? ''}`)) return true;
  }
  return false;
}

/** Caption and credit of a figure, parted by mark-up where there is any, else by the words before a name. */
function captionOf(figure: Element): Pick<Figure, 'caption' | 'credit'> {
  const lines = readLines(selectOne(figure, 'figcaption') ?? figure).filter((line) => line.texts.length > 0);
  const credits = lines.flatMap((line) => line.texts.filter((text) => isCredit(text, figure)));
  let credit = joinTexts(credits);
  const rest = lines.map((line) => ({ ...line, texts: line.texts.filter((text) => !credits.includes(text)) })).filter((line) => joinTexts(line.texts));
  const last = rest.at(-1);
  if (!credit && last && rest.length > 1 && creditStart.test(last.text)) {
    credit = last.text;
    rest.pop();
  }
  const words = rest.flatMap((line, at) => [...(at > 0 ? [{ type: 'break' as const }] : []), ...inlineContent(line.texts, line.block)]);
  const text = rest.map((line) => joinTexts(line.texts)).join(' ');
  if (!text || isEmptyCaption(text)) return { caption: null, credit: credit || null };
  const split = credit ? null : splitCredit(text);
  return split
    ? { caption: split.caption ? textOnly(split.caption) : null, credit: split.credit }
    : { caption: unwrap(words, 'em', 'strong'), credit: tidyLine(credit) || null };
}

/**
 * Gives the photographer named under a text to the first picture that has none of its own.
 * @returns whether there was one
 */
export function creditFigure(blocks: readonly Block[], photographer: string): boolean {
  const figure = blocks.find((block) => block.type === 'figure' && block.credit === null);
  if (figure?.type !== 'figure') return false;
  figure.credit = photographer;
  return true;
}

/** A `<figure>` as a block: its pictures or its player, with caption and credit; none where it shows nothing. */
export function readFigure(element: Element): Block[] {
  const images = imagesOf(element);
  if (images.length > 0) return [{ type: 'figure', images, ...captionOf(element) }];
  const player = selectOne(element, 'iframe,video,audio');
  const embed = player && readEmbed(player);
  return embed ? [embed] : [];
}

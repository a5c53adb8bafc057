import { plainText, type Block } from '../article';
import { tidyLine } from '../text';
import { childrenOf, selectAll, selectOne, tagOf, textOf } from './dom';
import { decodeText, wordsOf } from './encoding';
import { isPlayerOrRule, readEmbed } from './embeds';
import { isFigure, readFigure } from './figures';
import { inlineContent } from './inline';
import { readLines } from './read-lines';
import { isDataTable, readTable } from './tables';

const deepestNesting = 12;
const withoutDash = (words: string) => words.replace(/^[-–—]\s*/, '');

/** Elements that stand in no line of text wherever they are met: figures, players, rulers. */
export const standsAlone = (element: Element, tag: string): boolean => (tag === 'FIGURE' ? isFigure(element) : isPlayerOrRule(element, tag));

/** Elements of a body that are converted as a whole: lists of words, data tables, quotations, players, rulers. */
export function isUnit(element: Element, tag: string): boolean {
  switch (tag) {
    case 'UL':
    case 'OL':
      return selectOne(element, 'img,table,iframe,video,form') === null && selectOne(element, 'li') !== null;
    case 'TABLE':
      return isDataTable(element);
    case 'BLOCKQUOTE':
      return selectOne(element, 'img,table,iframe,video') === null;
    case 'PRE':
      return true;
    case 'FIGURE':
      return isFigure(element);
    default:
      return isPlayerOrRule(element, tag);
  }
}

function within(element: Element, depth: number): Block[] {
  return readLines(element, { isUnit: (child, tag) => depth < deepestNesting && isUnit(child, tag) }).flatMap((line) => {
    if (line.unit) return convertUnit(line.unit, depth + 1);
    const content = inlineContent(line.texts, line.block);
    return content.length > 0 ? [{ type: 'paragraph' as const, content }] : [];
  });
}

/** The blocks of a unit; none where it holds nothing to read. */
export function convertUnit(element: Element, depth = 0): Block[] {
  const tag = tagOf(element);
  switch (tag) {
    case 'UL':
    case 'OL': {
      const items = [...childrenOf(element)].map((item) => within(item, depth)).filter((blocks) => blocks.length > 0);
      return items.length > 0 ? [{ type: 'list', ordered: tag === 'OL', items }] : [];
    }
    case 'TABLE':
      return readTable(element);
    case 'BLOCKQUOTE': {
      const blocks = within(element, depth);
      const cite = withoutDash([...selectAll(element, 'cite,footer')].map(wordsOf).at(-1) ?? '');
      const last = blocks.at(-1);
      const isCited = cite !== '' && last?.type === 'paragraph' && withoutDash(tidyLine(plainText(last.content))) === cite;
      if (isCited) blocks.pop();
      return blocks.length > 0 ? [{ type: 'quote', blocks, cite: isCited ? cite : null }] : [];
    }
    case 'PRE': {
      const text = decodeText(textOf(element)).normalize('NFC').trim();
      return text ? [{ type: 'preformatted', text }] : [];
    }
    case 'FIGURE':
      return readFigure(element);
    case 'HR':
      return [{ type: 'rule' }];
    default:
      return [readEmbed(element)].filter((block) => block !== null);
  }
}

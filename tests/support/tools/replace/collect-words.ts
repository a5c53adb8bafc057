import { isForPeople } from './attributes.ts';
import { wordsOfAddress } from './bare.ts';
import { changeLinkedData } from './linked-data.ts';
import { visit, type Visitor } from './visit.ts';

/** What people wrote into a page. */
export interface Collected {
  /** The running text, then texts of attributes, comments and JSON-LD. */
  texts: string[];
  /** Addresses and what scripts keep in attributes: often no words, but names of parts. */
  names: string[];
}

/** Reads all that `changePage` replaces. Leaves the page without its scripts. */
export function collectWords(page: Document): Collected {
  const running: string[] = [];
  const texts: string[] = [];
  const names: string[] = [];
  const attribute: Visitor['attribute'] = (value, kind, name = 'content') => {
    if (kind === 'text') (isForPeople(name) ? texts : names).push(value);
    else if (kind.startsWith('address') && !/^(?:data|javascript):/i.test(value)) names.push(wordsOfAddress(value));
    return value;
  };
  visit(page.documentElement, {
    attribute,
    style: (source) => source,
    text(text, node) {
      (node instanceof Text ? running : texts).push(text);
      return text;
    },
    data: (source) => changeLinkedData(source, { attribute }),
  });
  return { texts: [running.join(' '), ...texts], names };
}

import { safeFile, type Article } from '../article';
import { attributeOf, baseOf, selectAll, textOf } from './dom';
import { attachmentTitle } from './attachments';
import { wordsOf } from './encoding';
import { namesIn } from './find-authors';
import { readLines } from './read-lines';
import { listItems } from './related';
import type { SiteRule } from './sites';

/** What a site's rule found on a page; empty where it has no say or where its selector no longer fits. */
export interface SiteFields {
  body: Element | null;
  title: Element | null;
  lead: Element | null;
  /** Boxes that are no part of the article. */
  foreign: ReadonlySet<Element>;
  category: string | null;
  source: string | null;
  authors: string[];
  related: Article['related'];
  attachments: Article['attachments'];
}

const longestField = 300;

/** Reads the fields that a rule names; all empty for `null`. */
export function readSiteFields(page: Element, rule: SiteRule | null): SiteFields {
  const all = (selector: string | undefined) => (selector ? [...selectAll(page, selector)] : []);
  const first = (selector: string | undefined) => all(selector).find((element) => /\S/.test(textOf(element))) ?? null;
  const text = (selector: string | undefined) => all(selector).map(wordsOf).find((words) => words !== '' && words.length <= longestField) ?? null;
  return {
    body: first(rule?.body),
    title: first(rule?.title),
    lead: first(rule?.lead),
    foreign: new Set(all(rule?.remove)),
    category: text(rule?.category),
    source: text(rule?.source),
    authors: [...new Set(all(rule?.authors).flatMap((element) => namesIn(wordsOf(element))))],
    related: listItems(all(rule?.related).flatMap((element) => readLines(element))),
    attachments: all(rule?.attachments).flatMap((link) => {
      const url = safeFile(attributeOf(link, 'href') ?? '', baseOf(link));
      const title = attachmentTitle(wordsOf(link));
      return url && title ? [{ title, url }] : [];
    }),
  };
}

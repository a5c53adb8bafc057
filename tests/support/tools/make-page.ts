import type { Page } from 'puppeteer-core';
import type { Article } from '../../../lib/article/types.ts';
import { bundleScript } from '../../pages/support/bundle-extract.ts';
import type { Extracted, ExtractingBrowser } from '../../pages/support/extract-in-browser.ts';
import { findLeaks } from './find-leaks.ts';
import { PlainError } from './plain-error.ts';
import type { Changed } from './replace/change-page.ts';
import type { Collected } from './replace/collect-words.ts';
import { openSaved } from './saved-page.ts';
import { structuralDifferences } from './structure.ts';

export interface MadePage {
  html: string;
  /** What the extraction makes of it now, without what differs from place to place; `null` when that is no article. */
  expected: Partial<Article> | null;
  trace: Extracted['trace'];
  /** The phrases that stayed. */
  kept: string[];
  /** Where the original is read otherwise. */
  differences: string[];
}

const entry = new URL('./replace/index.ts', import.meta.url).pathname;
const partsOfAddresses = ['http', 'https', 'www', 'com', 'example'];
// Where tests/pages/written.test.ts reads all written pages.
const addressOf = (name: string) => `http://phuong.example/tin-tuc/${name}.html`;

async function call(page: Page, code: string): Promise<unknown> {
  return JSON.parse(String(await page.evaluate(`JSON.stringify((() => { ${await bundleScript(entry, 'NewPage')}\nreturn ${code}; })())`)));
}

function expectedOf({ url: _url, canonicalUrl: _canonical, capturedAt: _moment, site: _site, version: _version, ...rest }: Article): Partial<Article> {
  return rest;
}

/**
 * A page with the mark-up of a saved one and words of ours.
 * @throws {PlainError} when four of the original's words in a row have stayed.
 */
export async function makePage(browser: ExtractingBrowser, saved: string, name: string): Promise<MadePage> {
  const family = name.replace(/-\d+$/, '');
  const page = await openSaved(browser, saved);
  const before = await browser.extractFrom(page);
  const original = (await call(page, `NewPage.changePage(document, ${JSON.stringify(family)}, location.host)`)) as Changed;
  const html = String(await call(page, 'NewPage.pageSource(document)'));
  await page.close();

  const made = await browser.openStill(html, addressOf(name));
  const after = await browser.extractFrom(made);
  const now = (await call(made, 'NewPage.collectWords(document)')) as Collected;
  await made.close();
  const mayStay = [...original.kept, ...partsOfAddresses];
  const leaks = [
    ...findLeaks(original.texts, [name, html], mayStay),
    ...findLeaks([...original.texts, ...original.names], [...now.texts, ...now.names], mayStay),
  ];
  if (leaks.length > 0) {
    throw new PlainError(`Nothing was written: words of the original are left.\n${leaks.slice(0, 20).map((leak) => `  ${leak}`).join('\n')}`);
  }
  const expected = after.article && expectedOf(after.article);
  return { html, expected, trace: after.trace, kept: original.kept, differences: structuralDifferences(before.article, after.article) };
}

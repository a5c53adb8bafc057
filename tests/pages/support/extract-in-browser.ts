import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Article } from '../../../lib/article/types.ts';
import type { Trace } from '../../../lib/extract/trace.ts';
import type { BrowserName } from '../../support/browsers/index.ts';
import { bundleExtract } from './bundle-extract.ts';
import { launchPlain } from './launch.ts';

export interface Extracted {
  article: Article | null;
  trace: Trace;
}

/** A browser that reads pages with `lib/extract`, bundled as it stands. */
export interface ExtractingBrowser {
  /** Reads a page that a server really serves. */
  extract(url: string): Promise<Extracted>;
  /** Reads written HTML as if it stood at `url`; everything it asks for is answered 404. */
  extractHtml(html: string, url: string): Promise<Extracted>;
  /** Opens written HTML at `url`; the caller closes the page. */
  openHtml(html: string, url: string): Promise<Page>;
  /** The same, but the page's scripts do not run and it cannot lead away: it stays as it was written. */
  openStill(html: string, url: string): Promise<Page>;
  open(url: string): Promise<Page>;
  /** Defines `BanSach` in the page, for tests that call it themselves. */
  prepare(page: Page): Promise<void>;
  extractFrom(page: Page): Promise<Extracted>;
  stop(): Promise<void>;
}

export async function launchExtracting(name: BrowserName = 'chromium'): Promise<ExtractingBrowser> {
  const [{ browser, stop }, bundle] = await Promise.all([launchPlain(name), bundleExtract()]);

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  const openHtml = (html: string, url: string) => openAnswered(url, (request) => answer(request, html, url));
  const openStill = (html: string, url: string) => openAnswered(url, (request) => answerStill(request, html, url));

  async function openAnswered(url: string, reply: (request: HTTPRequest) => Promise<void>): Promise<Page> {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void reply(request));
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  // Given as source text: it goes past the page's policy and can close over nothing.
  async function prepare(page: Page): Promise<void> {
    await page.evaluate(`${bundle}\nglobalThis.BanSach = BanSach; undefined`);
  }

  async function extractFrom(page: Page): Promise<Extracted> {
    await prepare(page);
    const json = await page.evaluate('JSON.stringify(BanSach.extractArticle(document, { url: location.href }))');
    return JSON.parse(String(json)) as Extracted;
  }

  async function extractAndClose(page: Page): Promise<Extracted> {
    try {
      return await extractFrom(page);
    } finally {
      // Not waited for: a page that hangs cannot be closed, and must not hide why.
      void page.close().catch(() => undefined);
    }
  }

  return {
    open,
    openHtml,
    openStill,
    prepare,
    extractFrom,
    extract: async (url) => extractAndClose(await open(url)),
    extractHtml: async (html, url) => extractAndClose(await openHtml(html, url)),
    stop,
  };
}

async function answer(request: HTTPRequest, html: string, url: string): Promise<void> {
  const isPage = request.isNavigationRequest() && request.url() === url;
  const answered = isPage
    ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
    : request.respond({ status: 404, contentType: 'text/plain', body: '' });
  await answered.catch(() => {
    // The page was closed before all its pictures were answered.
  });
}

async function answerStill(request: HTTPRequest, html: string, url: string): Promise<void> {
  const isOfPage = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
  if (!isOfPage) return answer(request, html, url);
  const headers = { 'Content-Security-Policy': "script-src 'none'" };
  const answered = request.url() === url
    ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html })
    : request.respond({ status: 204 }); // The one answer to a redirection that leaves the page standing.
  await answered.catch(() => undefined);
}

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNewspaper, type Newspaper } from './support/newspaper.ts';
import { browserNames, startSession, until, type Session } from './support/session.ts';

describe.each(browserNames)('a page the web has lost in %s', (name) => {
  let session: Session;
  let paper: Newspaper;
  let ids: string[];
  beforeAll(async () => {
    session = await startSession(name);
    paper = await startNewspaper({ 'mat.html': { title: 'Bài sắp mất' }, 'im.html': { title: 'Bài của cổng im lặng' } });
    ids = await paper.save(session, 'mat.html', 'im.html');
  });
  afterAll(async () => {
    await session.stop();
    paper.stop();
  });

  /** Follows a link to it, as the address bar would. The answer may be the browser's own page of an error. */
  async function visit(path: string): Promise<Page> {
    const page = await session.browser.openTab('about:blank');
    await page.goto(`${paper.origin}/${path}`, { timeout: 5000, waitUntil: 'domcontentloaded' }).catch(() => undefined);
    return page;
  }
  const opensCopy = (id: string | undefined) => until('the saved copy', async () => (await session.openedPath('archive').catch(() => '')) === `archive.html?id=${id}`);

  it('opens as it was saved, and says what the server said; who goes back sees that', async () => {
    paper.pieces.delete('mat.html');
    const page = await visit('mat.html');
    await opensCopy(ids[0]);
    const row = (await session.rows<{ id: string; link: object }>('articles')).find(({ id }) => id === ids[0]);
    expect(row?.link).toMatchObject({ state: 'gone', seen: 'no-page' });
    await page.goBack({ timeout: 5000, waitUntil: 'domcontentloaded' }).catch(() => undefined);
    // That it was let be is on record until then.
    await until('the page itself', () => session.browser.runInExtension('async () => !Object.keys(await (globalThis.browser ?? chrome).storage.session.get(null)).some((key) => key.startsWith("lost-"))'));
    expect(await page.evaluate(() => location.pathname)).toBe('/mat.html');
    await page.close();
  });

  it('opens as it was saved also where the whole portal is silent', async () => {
    paper.stop();
    const page = await visit('im.html');
    await opensCopy(ids[1]);
    await page.close();
  });
});

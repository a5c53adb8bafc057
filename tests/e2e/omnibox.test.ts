import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNewspaper, type Newspaper } from './support/newspaper.ts';
import { startSession, until, type Session } from './support/session.ts';

// No driver types into an address bar: what the browser would tell the worker is told to it. Firefox offers no way for that.
describe('the address bar of chromium, after "bs" and a blank', () => {
  let session: Session;
  let paper: Newspaper;
  let ids: string[];
  beforeAll(async () => {
    session = await startSession('chromium');
    paper = await startNewspaper({ 'mot.html': { title: 'Chợ hoa & cây cảnh' }, 'hai.html': { title: 'Họp chi bộ' } });
    ids = await paper.save(session, 'mot.html', 'hai.html');
  });
  afterAll(async () => {
    await session.stop();
    paper.stop();
  });

  /** Makes an event of the browser happen in the worker. */
  async function happen<T>(event: 'onInputChanged' | 'onInputEntered', ...given: unknown[]): Promise<T> {
    const target = await session.browser.browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = await target.worker();
    return await worker?.evaluate((name, args) => new Promise((resolve) => {
      const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Record<string, { dispatch: (...all: unknown[]) => void }> } }).chrome;
      omnibox[name]?.dispatch(...args, resolve);
      if (name === 'onInputEntered') resolve(null);
    }), event, given) as T;
  }

  it('offers saved articles as one types, their names as they are', async () => {
    const offered = await happen<{ content: string; description: string }[]>('onInputChanged', 'cho hoa');
    expect(offered).toEqual([{ content: `archive.html?id=${ids[0]}`, description: 'Chợ hoa &#38; cây cảnh – Báo Bản Nậm' }]);
    expect(await happen('onInputChanged', 'qwxz')).toEqual([]);
  });

  it('opens the article that was picked, and searches for what was typed', async () => {
    await happen('onInputEntered', `archive.html?id=${ids[1]}`, 'newForegroundTab');
    await until('the article', async () => (await session.openedPath('archive')) === `archive.html?id=${ids[1]}`);
    await happen('onInputEntered', 'chi bộ', 'newForegroundTab');
    await until('the search', async () => new URLSearchParams((await session.openedPath('archive')).split('?')[1]).get('q') === 'chi bộ');
  });
});

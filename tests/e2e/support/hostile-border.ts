import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { extensionDir } from './actions.ts';
import { settle, type HostileSession } from './hostile-session.ts';

/** Sends messages from the isolated world of a tab, as a script that a page's process has taken over would. */
const sendFromTab = `async ({ tabId, messages }) => {
  const api = globalThis.browser ?? chrome;
  const results = await api.scripting.executeScript({
    target: { tabId, allFrames: true },
    args: [messages],
    func: async (messages) => {
      const api = globalThis.browser ?? chrome;
      const answers = [];
      for (const message of messages) {
        const silence = new Promise((resolve) => setTimeout(resolve, 1500, 'silence'));
        const answer = await Promise.race([api.runtime.sendMessage(message), silence]).catch(() => 'silence');
        answers.push(answer === undefined || answer === null || answer === 'silence' ? null : answer);
      }
      return answers;
    },
  });
  return results.map(({ frameId, result }) => ({ frameId, answers: result }));
}`;

interface Answers { frameId: number; answers: unknown[] }

const pageOnly = (tabId: number) => [
  { name: 'tab/act', data: { tabId, action: 'save' } },
  { name: 'tab/act', data: { tabId, action: 'read' } },
  { name: 'tab/assess', data: { tabId } },
  { name: 'pictures/resume', data: {} },
  { name: 'reader/capture', data: {} },
  { name: 'page/act', data: { action: 'delete' } },
  { name: 'page/act', data: { action: 'save', tabId } },
  { name: 'archive/open', data: { url: 'javascript:alert(1)' } },
  { name: 'archive/saved-among', data: { urls: ['file:///etc/passwd'] } },
  { name: 'archive/saved-among', data: { urls: Array.from({ length: 201 }, () => 'http://localhost/') } },
  { name: '__proto__', data: {} },
  { name: 'constructor', data: {} },
  { name: 'toString', data: {} },
  { name: 'page/act', data: { action: 'save' }, sender: { url: 'chrome-extension://x/' } },
  ['page/act'], 'page/act', 1,
];

/** What stands between a page and the extension: messages, files, the policy of our pages. */
export function borderTests(get: () => HostileSession): void {
  it('may not ask what only our own pages may, and gets no answer', async () => {
    const session = get();
    const page = await session.open('/trong.html');
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      return new Promise((resolve) => { frame.addEventListener('load', resolve); });
    }, `${session.site.portal.origin}/trong.html?khung`);
    const tabId = await session.browser.tabId(page);
    const before = await session.rows('articles');
    const allowed = { name: 'archive/saved-among', data: { urls: [] } };
    const frames = await session.browser.runInExtension<Answers[]>(sendFromTab, { tabId, messages: [allowed, ...pageOnly(tabId)] });
    const top = frames.find(({ frameId }) => frameId === 0);
    const inner = frames.find(({ frameId }) => frameId !== 0);
    expect(top?.answers[0], 'the way is open').toEqual({ ok: true, value: [] });
    expect(top?.answers.slice(1).filter((answer) => answer !== null)).toEqual([]);
    expect(inner?.answers.filter((answer) => answer !== null), 'a frame inside the page').toEqual([]);
    expect(await session.rows('articles')).toEqual(before);
    expect(await session.isReaderOpen(page)).toBe(false);
    await page.close();
  }, 120_000);

  it('has no line to the extension from its own scripts', async () => {
    const session = get();
    const page = await session.open('/trong.html');
    const answer = await page.evaluate(async (id) => {
      const runtime: unknown = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime');
      const send: unknown = runtime ? Reflect.get(runtime, 'sendMessage') : undefined;
      if (typeof send !== 'function') return 'no way';
      return new Promise((resolve) => {
        setTimeout(resolve, 1000, 'silence');
        Reflect.apply(send, runtime, [id, { name: 'archive/saved-among', data: { urls: [] } }, (value: unknown) => resolve(value ?? 'silence')]);
      });
    }, new URL(session.browser.extensionOrigin).host);
    expect(['no way', 'silence']).toContain(answer);
    await page.close();
  });

  it('reads no file of the extension', async () => {
    const session = get();
    const folder = extensionDir(session.browser.name);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length));
    const page = await session.open('/trong.html');
    const readable = await page.evaluate(async (addresses) => {
      const answers = await Promise.all(addresses.map(async (address) => {
        const isFetched = await fetch(address).then(() => true, () => false);
        const isShown = await new Promise<boolean>((resolve) => {
          const image = new Image();
          image.addEventListener('load', () => resolve(true));
          image.addEventListener('error', () => resolve(false));
          image.src = address;
        });
        return isFetched || isShown ? [address] : [];
      }));
      return answers.flat();
    }, files.map((file) => session.browser.extensionOrigin + file));
    await page.close();
    expect(files.length).toBeGreaterThan(10);
    expect(readable).toEqual([]);
  });

  const policy = (page: Page, foreign: string) => page.evaluate(async (origin) => {
    const refused = (work: () => void) => {
      try {
        work();
        return false;
      } catch {
        return true;
      }
    };
    const isShown = await new Promise((resolve) => {
      const image = new Image();
      image.addEventListener('load', () => resolve(true));
      image.addEventListener('error', () => resolve(false));
      image.src = `${origin}/load/anh.jpg`;
    });
    const style = document.createElement('style');
    style.textContent = `body { background: url("${origin}/load/nen.png") !important }`;
    document.head.append(style);
    document.body.style.backgroundImage = `url("${origin}/load/nen-2.png")`;
    const frame = document.createElement('iframe');
    frame.src = `${origin}/load/khung.html`;
    document.body.append(frame);
    return {
      innerHTML: refused(() => { document.body.innerHTML = '<b>x</b>'; }),
      parser: refused(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
      script: refused(() => { document.createElement('script').text = '1'; }),
      timer: refused(() => Reflect.apply(Reflect.get(window, 'eval') as () => unknown, window, ['1'])),
      isShown,
    };
  }, foreign);

  it.each(['archive.html', 'print.html', 'mail.html', 'options.html', 'popup.html'])('could do nothing with a hole in %s: no HTML text, no code, nothing from elsewhere', async (path) => {
    const session = get();
    const page = await session.browser.openExtensionPage(path);
    await settle(300);
    session.site.forget();
    expect(await policy(page, session.site.foreign.origin)).toEqual({ innerHTML: true, parser: true, script: true, timer: true, isShown: false });
    await settle(500);
    expect(session.site.foreign.requests).toEqual([]);
    await page.close();
  });
}

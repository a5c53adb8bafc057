import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hiddenWords } from '../../pages/hostile/fragment.ts';
import { clobberedMembers, clobberedNames, formWords } from '../../pages/hostile/single-pages.ts';
import { settle, type HostileSession } from './hostile-session.ts';
import { reader, until } from './session.ts';

interface Body { id: string; article: { title: string; lang: string; url: string; canonicalUrl: string; site: { name: string } } }

/** Pages with one trait each; a page that hangs must not hang the tests. */
export function traitTests(get: () => HostileSession): void {
  const within = <T>(work: Promise<T>, ms = 5000) => Promise.race([work, settle(ms).then(() => { throw new Error(`the tab has not answered for ${ms} ms`); })]) as Promise<T>;
  async function on(path: string, work: (page: Page) => Promise<void>): Promise<void> {
    const page = await get().open(path);
    try {
      await work(page);
    } finally {
      await within(page.close(), 2000).catch(() => undefined);
    }
  }
  const words = (page: Page) => get().browser.inClosedRoot<string>(page, reader, '(root) => root.querySelector("article").textContent');
  const bodyOf = async (id: string) => (await get().rows<Body>('bodies')).find((body) => body.id === id)?.article;

  it.each(clobberedMembers)('can be read though a field in a form is named %s', (member) => on(`/bieu-mau/${member}.html`, async (page) => {
    await within(get().read(page));
    expect(await words(page)).toContain(formWords);
  }));

  it.each(clobberedNames)('can be read and saved though a picture is named %s', (name) => on(`/ten/${name}.html`, async (page) => {
    await within(get().read(page), 7000);
    expect(await words(page)).toContain('Đoạn số 6.');
    expect(await get().act(page, 'save')).toMatchObject({ ok: true });
  }));

  it.each(['lang-underscore', 'lang-hostile'])('can be saved, printed and mailed whatever it calls its language: %s', (path) => on(`/rieng/${path}.html`, async (page) => {
    const reply = await get().act(page, 'save');
    expect(reply).toMatchObject({ ok: true });
    expect((await bodyOf(reply?.ok ? reply.value?.id ?? '' : ''))?.lang).toMatch(/^vi(?:-VN)?$/);
  }));

  it.each(['internals', 'taken-shadow'])('cannot get into the reader by taking the name of its element: %s', (path) => on(`/rieng/${path}.html`, async (page) => {
    await get().read(page);
    await settle(300);
    const roots = await page.evaluate(`[...(window.__internals ?? []).map((each) => each.shadowRoot), ...[...document.querySelectorAll('*')].map((each) => each.shadowRoot)]
      .filter(Boolean).map((root) => root.textContent.slice(0, 40))`);
    expect(roots, 'what the page can read and click in our root').toEqual([]);
  }));

  it('cannot close the reader with a made-up key', () => on('/rieng/synthetic-escape.html', async (page) => {
    await get().act(page, 'read');
    await settle(1500);
    expect(await get().isReaderOpen(page)).toBe(true);
  }));

  it('cannot take Escape away by keeping keys to itself', () => on('/rieng/escape-stopped.html', async (page) => {
    await get().read(page);
    await page.keyboard.press('Escape');
    await until('the page', async () => !(await get().isReaderOpen(page)), 3000);
  }));

  it('cannot disguise title or source by turning letters round', () => on('/rieng/bidi.html', async (page) => {
    const article = await bodyOf(await get().save(page));
    expect(`${article?.title} ${article?.site.name}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }));

  it('keeps its own address whatever its base and canonical link say', () => on('/rieng/base.html', async (page) => {
    const article = await bodyOf(await get().save(page));
    const own = `${get().site.portal.origin}/rieng/base.html`;
    expect([article?.url, article?.canonicalUrl]).toEqual([own, own]);
  }));

  it('shows no words that the page itself does not show, as those for browsers without video', () => on('/rieng/fallback.html', async (page) => {
    await get().read(page);
    expect(await words(page)).not.toContain(hiddenWords);
  }));

  it('has its fake picture refused', () => on('/rieng/javascript-mime.html', async (page) => {
    const id = await get().save(page);
    const rows = await get().rows<{ articleId: string; state: string; reason: string }>('pictures');
    expect(rows.filter((row) => row.articleId === id).map(({ state, reason }) => [state, reason])).toEqual([['missing', 'not-a-picture']]);
  }));

  it('rewritten under the reader leaves what was read to be saved, or says why not', () => on('/rieng/rewritten.html', async (page) => {
    await get().read(page);
    await settle(2000);
    expect(await within(get().act(page, 'save'), 8000)).not.toBeNull();
  }));

  it.each(['archive', 'print', 'mail'])('whose picture was lost is not told when its copy is opened by %s', (kind) => on('/rieng/lost-picture.html', async (page) => {
    const id = await get().save(page);
    get().site.forget();
    const own = await get().browser.openExtensionPage(`${kind}.html?id=${id}`);
    await own.waitForSelector('h1');
    await settle(1200);
    await own.close();
    expect(get().site.foreign.requests).toEqual([]);
  }));
}

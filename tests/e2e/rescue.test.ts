import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BlobReader, ZipReader } from '../../lib/archive/zip.ts';
import { catchDownload } from './support/care.ts';
import { startNewspaper, type Newspaper } from './support/newspaper.ts';
import { browserNames, startSession, until, type Session } from './support/session.ts';

describe.each(browserNames)('an archive that cannot be read in %s', (name) => {
  let session: Session;
  let paper: Newspaper;
  let ids: string[];
  beforeAll(async () => {
    session = await startSession(name);
    paper = await startNewspaper({ 'mot.html': { title: 'Bài thứ nhất' }, 'hai.html': { title: 'Bài thứ hai' } });
    ids = await paper.save(session, 'mot.html', 'hai.html');
  });
  afterAll(async () => {
    await session.stop();
    paper.stop();
  });

  /** Puts a database in the place of ours that has its texts and cannot be brought up to date: its list is kept under another key. */
  const breakList = (bodies: unknown[]) => session.browser.runInExtension(`(bodies) => new Promise((resolve, reject) => {
    indexedDB.deleteDatabase('ban-sach').onsuccess = () => {
      const request = indexedDB.open('ban-sach', 10);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('articles', { keyPath: 'key' });
        const texts = request.result.createObjectStore('bodies', { keyPath: 'id' });
        for (const body of bodies) texts.put(body);
      };
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = () => reject(request.error);
    };
  })`, bodies);

  it('after its first entries is no half archive: it offers rescue, and says what is wrong', async () => {
    if (name === 'firefox') return; // Its pages of extensions run no script of ours before their own.
    const page = await session.browser.openExtensionPage('options.html');
    // The newest entries come by their index, the rest by their key.
    await page.evaluateOnNewDocument(() => {
      const read = IDBObjectStore.prototype.getAll; // eslint-disable-line typescript/unbound-method -- called on its own store below
      IDBObjectStore.prototype.getAll = function broken(this: IDBObjectStore, ...given: Parameters<typeof read>) {
        if (this.name === 'articles') throw new DOMException('IO error: 000005.ldb: checksum mismatch', 'UnknownError');
        return read.apply(this, given);
      };
    });
    await page.goto(page.url().replace('options.html', 'archive.html'));
    await page.waitForSelector('.rescue');
    expect(await page.evaluate(() => document.body.textContent)).toContain('Cứu các bài ra tệp');
    await page.close();
  });

  it('offers to take out all that can be read, and resets nothing', async () => {
    await breakList(await session.rows('bodies'));
    const page = await session.browser.openExtensionPage('archive.html');
    await page.waitForSelector('.rescue');
    expect(await page.evaluate(() => document.body.textContent)).toContain('Không có gì bị xoá');
    const file = await catchDownload(page, () => page.click('.rescue button:nth-of-type(2)'));
    await until('the end', () => page.evaluate(() => document.body.textContent?.includes('Đã cứu 2 bài vào')));
    const entries = await new ZipReader(new BlobReader(new Blob([Buffer.from(file.base64, 'base64')]))).getEntries();
    expect(entries.map((entry) => entry.filename)).toEqual(expect.arrayContaining(ids.map((id) => `articles/${id}/article.json`)));
    expect((await session.rows<{ id: string }>('bodies')).map((row) => row.id).sort()).toEqual([...ids].sort());
    await page.close();
  });
});

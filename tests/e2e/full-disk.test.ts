import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reader, seedPath, startSession, until, type Session } from './support/session.ts';
import { smallDisks, type SmallDisk } from './support/small-disk.ts';

const others = ['/tin-tuc/mot-nghi-quyet-hop-y-dang-long-dan-1199.html', '/tin-tuc/thanh-pho-ha-giang-vieng-nghia-trang-liet-sy-1196.html'];
const foreign = new URL('../unit/archive/import/samples/wallabag/good-all.json', import.meta.url).pathname;
const full = /ổ đĩa đã đầy/;

describe.each(smallDisks)('%s that is full in chromium', (_, makeDisk) => {
  let disk: SmallDisk;
  let session: Session;
  let before: Session;
  let downloads: string;
  let care: Page;
  let saved: string;
  let backup: string;

  const outcome = () => until('an outcome', () => care.evaluate(() => document.querySelector('main section:not([hidden]) .task:not(.running)')?.textContent));
  const openSection = async (name: string) => {
    await care.click(`nav a[href="#${name}"]`);
    await care.waitForSelector(`nav a[href="#${name}"][aria-current]`);
  };
  const exportAll = async () => {
    await openSection('export');
    await care.waitForSelector('main section:not([hidden]) .primary:not(:disabled)', { timeout: 5000 });
    await care.click('main section:not([hidden]) .primary');
    return outcome();
  };
  const bringIn = async (file: string) => {
    await openSection('import');
    await ((await care.$('section:not([hidden]) input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    await care.waitForSelector('main section:not([hidden]) .card .primary');
    await care.click('main section:not([hidden]) .card .primary');
    return outcome();
  };
  const runJob = async () => {
    await openSection('many');
    await care.waitForSelector('.job .primary', { timeout: 5000 });
    await care.click('.job .primary');
  };
  const titles = async () => (await session.rows<{ title: string }>('articles')).map((row) => row.title).sort();
  const waiting = async () => (await session.rows<{ state: string }>('jobItems')).map((row) => row.state);

  /** Nothing half done: every table holds the one article and nothing else, and its text opens. */
  const isAsBefore = async (hasRoom = false) => {
    if (!disk.isReadable && !hasRoom) return;
    for (const table of ['articles', 'bodies']) expect((await session.rows<{ id: string }>(table)).map((row) => row.id), table).toEqual([saved]);
    for (const table of ['pictures', 'pictureBytes', 'thumbnails', 'versions', 'notes']) {
      expect(new Set((await session.rows<{ articleId: string }>(table)).map((row) => row.articleId)).isSubsetOf(new Set([saved])), table).toBe(true);
    }
    const page = await session.browser.openExtensionPage(`archive.html?id=${saved}`);
    await until('the article', () => page.evaluate(() => (document.querySelector('article h1')?.textContent ?? '').length > 0));
    await page.close();
  };

  beforeAll(async () => {
    downloads = await mkdtemp(path.join(tmpdir(), 'ban-sach-'));
    disk = await makeDisk();
    session = await startSession('chromium', disk.launch);
    const protocol = await session.browser.browser.target().createCDPSession();
    await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    care = await session.browser.openExtensionPage('care.html');
    // A backup of one article; then an archive with another.
    const page = await session.browser.openTab(session.portal.origin + others[0]);
    await session.save(page);
    await care.bringToFront();
    expect(await exportAll()).toContain('.zip');
    backup = path.join(downloads, await until('the file', async () => (await readdir(downloads)).find((name) => name.endsWith('.zip'))));
    await session.browser.runInExtension(`async () => {
      const database = await new Promise((resolve) => { const request = indexedDB.open('ban-sach'); request.onsuccess = () => resolve(request.result); });
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
      for (const name of database.objectStoreNames) transaction.objectStore(name).clear();
      await new Promise((resolve) => { transaction.oncomplete = resolve; });
      database.close();
    }`);
    await page.goto(session.portal.origin + seedPath);
    saved = await session.save(page);
    await care.bringToFront();
    await care.reload();
    await openSection('many');
    await care.type('textarea', others.map((each) => session.portal.origin + each).join('\n'));
    await care.click('.ways button');
    await care.click('.card .primary');
    await care.waitForSelector('.job');
    // As on the next day: nothing is remembered of the room there was.
    before = session;
    await before.browser.stop();
    session = await startSession('chromium', disk.launch);
    care = await session.browser.openExtensionPage('care.html');
    await care.waitForSelector('.job');
    await disk.fill(session.browser);
  });
  afterAll(async () => {
    await session.stop();
    await before.portal.stop();
    await disk.remove();
    await rm(downloads, { recursive: true, force: true });
  });

  it('is said when a page is saved', async () => {
    const page = await session.openReader(others[1]);
    await session.clickInReader(page, '.bar .save');
    const words = await until('the reason', () => session.inReader<string | null>(page, '(root) => root.querySelector(".trouble")?.textContent ?? null'));
    expect(words).toMatch(full);
    expect(words).toContain('Những bài đã lưu vẫn còn nguyên');
    expect(words).toContain('Tải bài về thành tệp');
    await page.close();
    await isAsBefore();
  });

  it('ends a job, whose addresses go on waiting', async () => {
    await care.bringToFront();
    await runJob();
    expect(await outcome()).toMatch(full);
    expect(await waiting()).toEqual(['waiting', 'waiting']);
    await isAsBefore();
  });

  it('is said when a backup is brought back', async () => {
    await care.bringToFront();
    expect(await bringIn(backup)).toMatch(full);
    await isAsBefore();
  });

  it('is said when articles of another product are brought in', async () => {
    await care.bringToFront();
    expect(await bringIn(foreign)).toMatch(full);
    await isAsBefore();
  });

  it('is said when the library is exported', async () => {
    await care.bringToFront();
    expect(await exportAll()).toMatch(full);
    await isAsBefore();
  });

  it('is over once there is room: everything goes on', async () => {
    await disk.free(session.browser);
    await isAsBefore(true);
    if (!disk.isReadable) await care.reload();
    const page = await session.openReader(others[1]);
    await session.browser.clickInClosedRoot(page, reader, '.bar .save');
    await until('saved', () => session.browser.inClosedRoot<boolean>(page, reader, '(root) => root.querySelector(".bar .save").textContent === "Đã lưu"'));
    await care.bringToFront();
    await runJob();
    await until('the job', async () => (await waiting()).join() === 'saved,saved', 20_000);
    expect(await exportAll()).toContain('.zip');
    expect(await bringIn(backup)).toMatch(/1/);
    expect(await bringIn(foreign)).not.toMatch(full);
    expect((await titles()).length).toBeGreaterThan(3);
  });
});

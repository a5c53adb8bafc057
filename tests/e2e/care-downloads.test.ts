import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionDir } from './support/actions.ts';
import { openCare, type Care } from './support/care.ts';
import { startNewspaper, type Newspaper } from './support/newspaper.ts';
import { browserNames, startSession, type Session } from './support/session.ts';

/** The test build as it is once the reader has allowed it to follow downloads: no test can click the browser's own question. */
async function withDownloads(from: string, into: string): Promise<string> {
  await cp(from, into, { recursive: true });
  const file = path.join(into, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[]; optional_permissions?: string[] };
  delete manifest.optional_permissions;
  await writeFile(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'downloads'] }));
  return into;
}

interface Download { filename: string; state: string; exists: boolean }

describe.each(browserNames)('backups into downloads that may be followed in %s', (name) => {
  let session: Session;
  let paper: Newspaper;
  let care: Care;
  let folder: string;
  const behave = async (behavior: 'default' | 'deny') => {
    const protocol = await session.browser.browser.target().createCDPSession();
    await protocol.send('Browser.setDownloadBehavior', { behavior });
  };
  const all = () => session.browser.runInExtension<Download[]>(`async () => {
    const found = await (globalThis.browser ?? chrome).downloads.search({ orderBy: ['startTime'] });
    return found.map(({ filename, state, exists }) => ({ filename, state, exists }));
  }`);
  const whole = async () => (await all()).filter(({ state }) => state === 'complete').map(({ filename }) => filename);
  const kinds = async () => (await whole()).map((file) => /(day-du|thay-doi)(?: ?\(\d+\))?\.zip$/.exec(file)?.[1]);
  const backUp = async () => {
    const before = (await whole()).length;
    await care.click('section .primary', 'Sao lưu ngay');
    await expect.poll(async () => (await whole()).length).toBe(before + 1);
    await care.says((await whole()).at(-1)?.split(/[\\/]/).at(-1) ?? '?');
  };
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ban-sach-downloads-'));
    const built = await withDownloads(extensionDir(name), path.join(folder, 'extension'));
    [session, paper] = await Promise.all([startSession(name, { extensionDir: built }), startNewspaper({
      'mot.html': { title: 'Bài thứ nhất', text: ['Tin của bài thứ nhất.'] }, 'hai.html': { title: 'Bài thứ hai', text: ['Tin của bài thứ hai.'] }, 'ba.html': { title: 'Bài thứ ba', text: ['Tin của bài thứ ba.'] },
    })]);
    await paper.save(session, 'mot.html');
    care = await openCare(session, 'backup');
  });
  afterAll(async () => {
    // They are in the folder of whoever runs the test.
    for (const file of await whole()) await rm(file, { force: true });
    await session.stop();
    paper.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it.runIf(name === 'chromium')('do not count when the browser lets no file through', async () => {
    await behave('deny');
    await care.click('section .primary', 'Sao lưu ngay');
    await care.says('Tệp chưa vào được thư mục tải xuống');
    await care.says('Chưa sao lưu lần nào');
    await behave('default');
  });

  it('count when the file is there: first all, then what has changed', async () => {
    await backUp();
    expect(await care.says('Lần gần nhất')).not.toContain('không cho Bản Sạch biết');
    await paper.save(session, 'hai.html');
    await backUp();
    expect(await kinds()).toEqual(['day-du', 'thay-doi']);
    const [full = ''] = await whole();
    expect((await stat(full)).size).toBeGreaterThan(1000);
  });

  // Firefox looks at the disk only when it starts.
  it.runIf(name === 'chromium')('begin anew with all when a file of the set was taken away', async () => {
    const [full = ''] = await whole();
    await rm(full);
    // It looks at the disk no more than every ten seconds.
    await expect.poll(async () => (await all()).find(({ filename }) => filename === full)?.exists, { timeout: 20_000 }).toBe(false);
    await paper.save(session, 'ba.html');
    await backUp();
    expect((await kinds()).at(-1)).toBe('day-du');
  });
});

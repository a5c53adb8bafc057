import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUpInto, filesIn, type BackupSetting } from './support/backup-row.ts';
import { openCare, type Care } from './support/care.ts';
import { openLibrary } from './support/library.ts';
import { startNewspaper, type Newspaper } from './support/newspaper.ts';
import { browserNames, startSession, type Session } from './support/session.ts';

const day = 86_400_000;

describe.each(browserNames)('backups by themselves in %s', (name) => {
  let session: Session;
  let paper: Newspaper;
  let care: Care;
  beforeAll(async () => {
    [session, paper] = await Promise.all([startSession(name), startNewspaper({ 'mot.html': { title: 'Bài thứ nhất', text: ['Tin của bài thứ nhất.'] } })]);
    await paper.save(session, 'mot.html');
    care = await openCare(session, 'backup');
  });
  afterAll(async () => {
    await session.stop();
    paper.stop();
  });

  /** Sets it past the product, whose open pages do not see that: the section is opened anew. */
  const set = async (folder: string, setting: BackupSetting) => {
    await backUpInto(care.page, folder, setting);
    await care.page.close();
    care = await openCare(session, 'backup');
  };

  it('go into the folder when one opens the archive and they are due, and not before', async () => {
    const kinds = async () => (await filesIn(care.page, 'sao-luu')).map((file) => (file.endsWith('-day-du.zip') ? 'day-du' : file));
    await set('sao-luu', { every: 'week', last: { at: Date.now() - 6 * day, revision: 0, file: 'ban-sach-cu.zip' } });
    let library = await openLibrary(session, 'archive.html');
    await library.shows(['Bài thứ nhất']);
    await care.says('ban-sach-cu.zip');
    await library.page.close();
    expect(await kinds()).toEqual([]);
    await set('sao-luu', { every: 'week', last: { at: Date.now() - 8 * day, revision: 0, file: 'ban-sach-cu.zip' } });
    library = await openLibrary(session, 'archive.html');
    await expect.poll(kinds).toEqual(['day-du']);
    expect(await care.says('-day-du.zip')).toContain('Lần gần nhất');
    await library.page.close();
  });

  it('that come to nothing are told in the archive and where backups are set, and so is a last one that is old', async () => {
    await set('mat', { every: 'day', last: { at: Date.now() - 40 * day, revision: 0, file: 'ban-sach-cu.zip' } });
    await care.says('Đã lâu chưa có bản sao lưu tốt');
    await care.page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('mat', { recursive: true }));
    const library = await openLibrary(session, 'archive.html');
    await library.says('sao lưu', '.backup-hint');
    await library.page.close();
    await care.says('Lần sao lưu tự động gần đây không thành');
  });
});

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeArticles, createCollection, deleteArticles, emptyTrash, keepSearch, markFavourite, markRead, moveArticles, saveArticle, tagArticles, tagNamed, writeNote, type ArchiveDatabase } from '../../../lib/archive';
import { backUp } from '../../../lib/archive/backup';
import { exportLibrary } from '../../../lib/archive/export';
import { openZip, readImport, restoreLibrary, restoreSet, surveySet, type OpenZip } from '../../../lib/archive/import';
import { largestText } from '../../../lib/archive/import/read-text';
import { BlobReader, ZipReader } from '../../../lib/archive/zip';
import { everyBlock, paragraphOf } from '../sample-article';
import { articleAt, freshArchive, saveWhole, withPictures } from './fresh-archive';
import { memoryFolder } from './memory-folder';

async function exported(db: ArchiveDatabase, ids: string[] | null = null): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>();
  const [blob] = await Promise.all([new Response(readable).blob(), exportLibrary(db, { ids, pagesHoldPictures: true, into: writable })]);
  return blob;
}

const derived = { revision: 0, textNumber: 0 };

/** Everything a library holds that is not derived; bytes as numbers, so that they are compared. */
async function contents(db: ArchiveDatabase) {
  const plain = <T extends { bytes?: unknown }>(row: T) => ({ ...row, ...(row.bytes instanceof ArrayBuffer && { bytes: [...new Uint8Array(row.bytes)] }) });
  return {
    articles: (await db.articles.toArray()).map((row) => ({ ...row, ...derived })),
    bodies: await db.bodies.toArray(),
    versions: await db.versions.toArray(),
    notes: await db.notes.toArray(),
    pictures: await db.pictures.toArray(),
    pictureBytes: (await db.pictureBytes.toArray()).map(plain),
    thumbnails: (await db.thumbnails.toArray()).map(plain),
    tags: await db.tags.toArray(),
    collections: await db.collections.toArray(),
    smartCollections: await db.smartCollections.toArray(),
    attachments: await db.attachments.toArray(),
    attachmentBytes: (await db.attachmentBytes.toArray()).map(plain),
  };
}

const sentence = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => text.normalize('NFC').replace(/\p{C}/gu, '')).filter((text) => text.trim() !== '');
const library = fc.array(fc.record({
  title: sentence, text: sentence, changed: fc.option(sentence), note: fc.option(sentence), tag: fc.option(fc.constantFrom('Họp', 'Chi bộ', '“Nháy”')),
  isFavourite: fc.boolean(), isRead: fc.boolean(), isDeleted: fc.boolean(), isMoved: fc.boolean(), link: fc.constantFrom('alive' as const, 'changed' as const, 'gone' as const), file: fc.constantFrom(null, 'kept' as const, 'missing' as const, 'pending' as const), pictures: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
}), { minLength: 1, maxLength: 5 });

async function attach(db: ArchiveDatabase, articleId: string, state: 'kept' | 'missing' | 'pending'): Promise<void> {
  const row = { articleId, url: 'https://hagiang.gov.vn/quy che (1).pdf', title: 'Quy chế' };
  if (state === 'kept') await db.attachmentBytes.put({ articleId, url: row.url, type: 'application/pdf', bytes: new Uint8Array([37, 80, 68, 70]).buffer });
  await db.attachments.put({ ...row, state, ...(state === 'kept' && { bytes: 4 }), ...(state === 'missing' && { reason: 'not-found' as const }) });
}

async function fill(db: ArchiveDatabase, articles: readonly { title: string; text: string; changed: string | null; note: string | null; tag: string | null; isFavourite: boolean; isRead: boolean; isDeleted: boolean; isMoved: boolean; link: 'alive' | 'changed' | 'gone'; file: 'kept' | 'missing' | 'pending' | null; pictures: number[] }[]): Promise<void> {
  const outer = await createCollection(db, 'Hà Giang', null);
  const inner = await createCollection(db, 'Xây dựng Đảng', outer.id);
  await keepSearch(db, 'Chưa đọc', 'is:unread "chi bộ"');
  for (const [at, each] of articles.entries()) {
    const build = (text: string) => articleAt(`/tin/${at}`, { title: each.title, blocks: [paragraphOf(text), ...withPictures(...each.pictures)] });
    const id = await saveWhole(db, build(each.text), 1000 + at);
    if (each.changed !== null) await saveArticle(db, build(each.changed), 2000 + at);
    if (each.note !== null) await writeNote(db, id, each.note, 3000);
    if (each.tag !== null) await tagArticles(db, [id], (await tagNamed(db, each.tag)).id, true);
    await markFavourite(db, [id], each.isFavourite);
    if (each.isRead) await markRead(db, [id], 4000);
    if (each.isMoved) await moveArticles(db, [id], inner.id);
    await changeArticles(db, [id], { link: { state: each.link, checkedAt: 4500 } });
    if (each.file) await attach(db, id, each.file);
    if (each.isDeleted) await deleteArticles(db, [id], 5000);
  }
}

describe('a library that is exported and brought back into an empty profile', () => {
  it('is the same in every field', async () => {
    await fc.assert(fc.asyncProperty(library, async (articles) => {
      const [before, after] = [freshArchive(), freshArchive()];
      await fill(before, articles);
      const report = await restoreLibrary(after, await openZip(await exported(before)));
      expect(report.damaged).toEqual([]);
      expect(await contents(after)).toEqual(await contents(before));
    }), { numRuns: 12 });
  }, 60_000);

  it('keeps every kind of block, and is found by search', async () => {
    const [before, after] = [freshArchive(), freshArchive()];
    await saveArticle(before, articleAt('/tin/1', { blocks: everyBlock() }), 1000);
    await restoreLibrary(after, await openZip(await exported(before)));
    expect(await after.bodies.toArray()).toEqual(await before.bodies.toArray());
    expect(await after.tail.count()).toBe(1);
  });

  it('can be brought back twice, and adds to what is there', async () => {
    const [before, after] = [freshArchive(), freshArchive()];
    await saveArticle(before, articleAt('/tin/1'), 1000);
    await saveArticle(before, articleAt('/tin/2'), 1000);
    await saveArticle(after, articleAt('/tin/2', { title: 'Của tôi' }), 9000);
    const zip = await openZip(await exported(before));
    expect(await restoreLibrary(after, zip)).toMatchObject({ present: 1, damaged: [] });
    expect(await restoreLibrary(after, zip)).toMatchObject({ present: 2, restored: [] });
    expect((await after.articles.toArray()).map((row) => row.title).sort()).toContain('Của tôi');
  });

  it('can be a selection', async () => {
    const [before, after] = [freshArchive(), freshArchive()];
    const { id } = await saveArticle(before, articleAt('/tin/1'), 1000);
    await saveArticle(before, articleAt('/tin/2'), 1000);
    await restoreLibrary(after, await openZip(await exported(before, [id])));
    expect(await after.articles.toCollection().primaryKeys()).toEqual([id]);
  });
});

describe('an exported zip', () => {
  it('holds pages and a search that need no extension, and a fingerprint of every file', async () => {
    const db = freshArchive();
    const id = await saveWhole(db, articleAt('/tin/1', { title: 'Bài <script>alert(1)</script> “lạ”', blocks: withPictures(1) }), 1000);
    await writeNote(db, id, 'Nhớ <b>đọc</b>', 2000);
    const zip = await openZip(await exported(db));
    const read = async (path: string) => new TextDecoder().decode(await zip.read(path));
    const manifest = JSON.parse(await read('manifest.json')) as { files: Record<string, string>; articles: number };
    expect(manifest.articles).toBe(1);
    expect([...Object.keys(manifest.files), 'manifest.json'].sort()).toEqual(zip.paths.toSorted());
    const page = await read(`articles/${id}/index.html`);
    expect(page).toContain('src="data:image/jpeg;base64,');
    expect(page).not.toContain('src="pictures/');
    expect(page).toContain('Nhớ &lt;b&gt;đọc&lt;/b&gt;');
    for (const path of zip.paths.filter((each) => each.endsWith('.html'))) expect(await read(path)).not.toContain('<script>alert');
    expect(await read('search/1.js')).not.toContain('<');
  });

  it('has every version of an article as a page', async () => {
    const db = freshArchive();
    const id = await saveWhole(db, articleAt('/tin/1', { blocks: [paragraphOf('Có 120 đại biểu dự.'), ...withPictures(1)] }), 1000);
    await saveArticle(db, articleAt('/tin/1', { blocks: [paragraphOf('Có 150 đại biểu dự.'), ...withPictures(1)] }), 2000);
    const zip = await openZip(await exported(db));
    const read = async (path: string) => new TextDecoder().decode(await zip.read(`articles/${id}/${path}`));
    expect(await read('index.html')).toContain('Có 150 đại biểu dự.');
    expect(await read('index.html')).toContain('href="version-1.html"');
    expect(await read('version-1.html')).toContain('Có 120 đại biểu dự.');
    // Each page shows its pictures wherever it is taken.
    for (const page of ['index.html', 'version-1.html']) expect(await read(page)).toContain('src="data:image/jpeg;base64,');
  });

  it('leads to the attachments that are kept in it, and to the web for the others', async () => {
    const db = freshArchive();
    const [kept, gone] = ['https://hagiang.gov.vn/quy che (1).pdf', 'https://hagiang.gov.vn/mat.pdf'];
    const { id } = await saveArticle(db, articleAt('/tin/1', { attachments: [{ title: 'Quy chế', url: kept }, { title: 'Mất', url: gone }] }), 1000);
    await attach(db, id, 'kept');
    const zip = await openZip(await exported(db));
    const page = new TextDecoder().decode(await zip.read(`articles/${id}/index.html`));
    const path = /href="(files\/[^"]+)"/.exec(page)?.[1] ?? '';
    expect(zip.has(`articles/${id}/${path}`)).toBe(true);
    expect(page).toContain(`href="${gone}"`);
  });

  it('is searched by its notes too', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, articleAt('/tin/1'), 1000);
    await writeNote(db, id, 'Nhớ hỏi đồng chí Bí thư', 2000);
    const zip = await openZip(await exported(db));
    expect(new TextDecoder().decode(await zip.read('search/1.js'))).toContain('nho hoi dong chi bi thu');
  });
});

/** Where each file of a whole zip ends, told by where the next one begins; the last is left open. */
async function endsOf(zip: Blob): Promise<Map<string, number>> {
  const entries = (await new ZipReader(new BlobReader(zip)).getEntries()).toSorted((one, other) => one.offset - other.offset);
  return new Map(entries.map(({ filename }, at) => [filename, entries[at + 1]?.offset ?? Infinity]));
}

const noHtml = () => Promise.reject(new Error('a zip has no HTML'));

describe('a damaged backup', () => {
  it.each([
    ['a picture changed', 'pictures/1.jpg', 0], ['the list of tags broken', 'library.json', 0], ['one article broken', 'article.json', 1],
  ])('with %s gives back all that is whole and names the rest', async (_, broken, lost) => {
    const [before, after] = [freshArchive(), freshArchive()];
    await saveWhole(before, articleAt('/tin/1', { blocks: withPictures(1) }), 1000);
    await saveWhole(before, articleAt('/tin/2', { blocks: withPictures(2) }), 1000);
    const zip = await openZip(await exported(before));
    const path = zip.paths.find((each) => each.endsWith(broken)) ?? '';
    const report = await restoreLibrary(after, { ...zip, read: async (asked) => (asked === path ? new Uint8Array([1, 2, 3]) : zip.read(asked)) });
    expect(report.damaged).toEqual([{ path, why: 'changed', ...(broken.startsWith('pictures') && { title: articleAt('/tin/1').title }) }]);
    expect(await after.articles.count()).toBe(2 - lost);
    if (broken.startsWith('pictures')) expect((await after.pictures.toArray()).map((row) => row.state).sort()).toEqual(['kept', 'pending']);
  });

  it.each([['nothing at all', new Blob([])], ['a text file', new Blob(['xin chào'])]])('that is %s is refused', async (_, blob) => {
    await expect(openZip(blob)).rejects.toMatchObject({ refusal: 'not-a-zip' });
  });

  it('cut off anywhere gives back every article that is whole in it, and says that its end is missing', async () => {
    const before = freshArchive();
    for (const at of [1, 2, 3]) await saveWhole(before, articleAt(`/tin/${at}`, { blocks: withPictures(at) }), 1000 * at);
    const whole = await exported(before);
    const ends = await endsOf(whole);
    const ids = await before.articles.toCollection().primaryKeys();
    for (let cut = 0; cut < whole.size - 22; cut += Math.ceil(whole.size / 40)) {
      const after = freshArchive();
      const kept = ids.filter((id) => (ends.get(`articles/${id}/article.json`) ?? Infinity) <= cut);
      const found = await readImport([whole.slice(0, cut)], noHtml).catch((error: unknown) => error);
      if (found instanceof Error) {
        expect(kept).toEqual([]);
        continue;
      }
      const [zip] = (found as { zips: OpenZip[] }).zips;
      if (!zip) throw new Error('no backup');
      const report = await restoreLibrary(after, zip);
      expect([...report.restored].sort()).toEqual(kept.toSorted());
      expect(report.damaged.some(({ path }) => path === 'manifest.json')).toBe(!zip.has('manifest.json'));
      for (const id of kept) {
        expect(await after.bodies.get(id)).toEqual(await before.bodies.get(id));
        expect(await after.pictureBytes.where('articleId').equals(id).count()).toBe(await before.pictureBytes.where('articleId').equals(id).count());
      }
    }
  });
});

describe('a backup damaged at its beginning', () => {
  const zeroed = async (blob: Blob, bytes: number, end: number) => new Blob([new Uint8Array(bytes), blob.slice(bytes, end)]);

  it.each([[4, 'and whole else', 0], [512, 'and whole else', 0], [4, 'and cut off', 40], [512, 'and cut off', 3000]])('by %i bytes %s gives back every article', async (bytes, _, cut) => {
    const [before, after] = [freshArchive(), freshArchive()];
    for (const at of [1, 2]) await saveWhole(before, articleAt(`/tin/${at}`, { blocks: withPictures(at) }), 1000 * at);
    // What stands first, and is lost.
    for (let at = 0; at < 30; at += 1) await tagNamed(before, `Nhãn ${at}`);
    const whole = await exported(before);
    const found = await readImport([await zeroed(whole, bytes, whole.size - cut)], noHtml);
    if (found.kind !== 'backup') throw new Error('not told for a backup');
    const report = await restoreSet(after, found.zips);
    expect(report.restored).toHaveLength(2);
    expect(report.damaged.length).toBeGreaterThan(0);
    expect(await after.bodies.toArray()).toEqual(await before.bodies.toArray());
  });

  it('is not what keeps the rest of a set out', async () => {
    const [before, after] = [freshArchive(), freshArchive()];
    await saveArticle(before, articleAt('/tin/1'), 1000);
    const whole = await exported(before);
    const found = await readImport([await zeroed(whole, 512, whole.size), new File([new Uint8Array(900)], 'hỏng.zip'), new File(['title,url\nMột,https://hagiang.gov.vn/1\n'], 'instapaper.csv'), whole], noHtml);
    expect(found).toMatchObject({ kind: 'backup', unreadable: [{ name: 'hỏng.zip' }, { name: 'instapaper.csv', error: { refusal: 'not-a-backup' } }] });
    expect(found.kind === 'backup' && (await restoreSet(after, found.zips)).restored).toHaveLength(1);
  });
});

describe('a record of a backup', () => {
  /** The backup with its one article's record changed, as if it had been written so. */
  async function rewritten(db: ArchiveDatabase, change: (record: { versions: unknown[]; note: unknown }) => unknown): Promise<OpenZip> {
    const zip = await openZip(await exported(db));
    const read = async (path: string) => {
      const bytes = await zip.read(path);
      if (!path.endsWith('article.json')) return bytes;
      return new TextEncoder().encode(JSON.stringify(change(JSON.parse(new TextDecoder().decode(bytes)) as { versions: unknown[]; note: unknown })));
    };
    return { ...zip, has: (path) => path !== 'manifest.json' && zip.has(path), read: (path) => (path === 'manifest.json' ? Promise.reject(new Error('none')) : read(path)) };
  }

  it('comes back without the versions that cannot be read, and names those', async () => {
    const [before, after] = [freshArchive(), freshArchive()];
    for (const at of [1, 2, 3]) await saveArticle(before, articleAt('/tin/1', { title: 'Họp', blocks: [paragraphOf(`Bản ${at}`)] }), 1000 * at);
    const zip = await rewritten(before, (record) => ({ ...record, versions: [{ ...record.versions[0] as object, article: { version: 99 } }, record.versions[1]] }));
    const [id] = await before.articles.toCollection().primaryKeys();
    const { damaged } = await restoreSet(after, [zip]);
    expect(damaged).toContainEqual({ path: `articles/${id}/version-1.html`, why: 'not-an-article', title: 'Họp' });
    expect((await after.versions.toArray()).map(({ number, savedAt }) => [number, savedAt])).toEqual([[1, 2000]]);
  });

  it('comes back with its note, however long the reader has written it', async () => {
    const [before, after] = [freshArchive(), freshArchive()];
    const { id } = await saveArticle(before, articleAt('/tin/1'), 1000);
    const long = 'nhớ hỏi '.repeat(130_000);
    await writeNote(before, id, long, 2000);
    await restoreSet(after, [await openZip(await exported(before))]);
    expect((await after.notes.get(id))?.text).toBe(long);
  });
});

describe('what is said of backups before they are brought back', () => {
  it('is how many articles the whole set holds, without those that have gone', async () => {
    const db = freshArchive();
    const { options, files } = memoryFolder();
    const ids = [];
    for (const at of [1, 2, 3]) ids.push((await saveArticle(db, articleAt(`/tin/${at}`), 1000)).id);
    await backUp(db, { ...options, now: Date.UTC(2024, 2, 1) });
    await deleteArticles(db, ids.slice(0, 1), 2000);
    await emptyTrash(db, Infinity);
    await saveArticle(db, articleAt('/tin/4'), 3000);
    await saveArticle(db, articleAt('/tin/5'), 3000);
    await backUp(db, { ...options, now: Date.UTC(2024, 2, 2) });
    const zips = await Promise.all([...files].map(async ([name, file]) => ({ ...await openZip(file), name })));
    expect(await surveySet(zips)).toEqual({ articles: 4, writtenAt: Date.UTC(2024, 2, 2), isWhole: true, isNewer: false });
    expect(await surveySet(zips.slice(1))).toMatchObject({ articles: 2, isWhole: false });
  });

  it('is read from a list as long as one text can be', async () => {
    const zip = await openZip(await exported(freshArchive()));
    const asked: (number | undefined)[] = [];
    await surveySet([{
      ...zip,
      read: (path, most) => {
        if (path === 'manifest.json') asked.push(most);
        return zip.read(path, most);
      },
    }]);
    expect(asked).toEqual([largestText]);
  });

  it('is that a newer version has made them', async () => {
    const db = freshArchive();
    await saveArticle(db, articleAt('/tin/1'), 1000);
    const zip = await openZip(await exported(db));
    const newer: OpenZip = {
      ...zip,
      read: async (path) => (path === 'manifest.json' ? new TextEncoder().encode(new TextDecoder().decode(await zip.read(path)).replace('"version": 1', '"version": 2')) : zip.read(path)),
    };
    expect(await surveySet([newer])).toMatchObject({ isNewer: true });
    expect((await restoreSet(freshArchive(), [newer])).restored).toHaveLength(1);
  });
});

describe('emptying the trash after an export', () => {
  it('does not reach into the backup', async () => {
    const [db, after] = [freshArchive(), freshArchive()];
    const { id } = await saveArticle(db, articleAt('/tin/1'), 1000);
    await deleteArticles(db, [id], 2000);
    const blob = await exported(db);
    await emptyTrash(db, Infinity);
    await restoreLibrary(after, await openZip(blob));
    expect((await after.articles.get(id))?.deletedAt).toBe(2000);
  });
});

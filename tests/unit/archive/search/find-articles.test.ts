import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSegments, deleteArticles, emptyTrash, findArticles, rebuildIndex, saveArticle, type ArchiveDatabase } from '../../../../lib/archive';
import { segmentSize } from '../../../../lib/archive/search/occurrences';
import { readVocabulary } from '../../../../lib/archive/search/vocabulary';
import type { Block } from '../../../../lib/article';
import { paragraphOf, seedAsArticle } from '../../sample-article';
import { articleAt, freshArchive } from '../fresh-archive';

const texts = {
  marked: { title: 'Đảng bộ huyện họp', text: 'Đảng bộ huyện bàn công tác năm học mới.' },
  other: { title: 'Đang bỏ hoang', text: 'Khu chợ đang bỏ hoang đã ba năm, thuỷ điện gần đó vẫn chạy.' },
  apart: { title: 'Kỹ sư trẻ', text: 'Bộ trưởng nói Đảng viên trẻ là lí do để hy vọng. Hoà bình là quí.' },
  number: { title: 'Nghị quyết số 21-NQ/TW', text: 'Ngày 01/03/2024 có 5.667 đảng viên dự, theo TƯ4, lúc 16:00.' },
};
type Name = keyof typeof texts;

async function library(): Promise<ArchiveDatabase> {
  const db = freshArchive();
  let at = 0;
  for (const { title, text } of Object.values(texts)) {
    at += 1;
    const body = articleAt(`/tin/${at}`, { title, lead: null, category: null, authors: [], source: null, blocks: [paragraphOf(text)] });
    await saveArticle(db, { ...body, site: { name: 'Cổng A', host: 'a.gov.vn' } }, at * 1000);
  }
  return db;
}

async function names(db: ArchiveDatabase, query: string): Promise<Name[]> {
  const { rows } = await findArticles(db, query, 50);
  return rows.map((row) => (Object.keys(texts) as Name[]).find((name) => texts[name].title === row.title) ?? 'marked');
}

describe.each(['as saved just now', 'in a built segment'])('search, with the articles %s', (state) => {
  let db: ArchiveDatabase;
  beforeAll(async () => {
    db = await library();
    if (state === 'in a built segment') {
      await db.counters.update('library', { textNumber: segmentSize * 2 });
      await buildSegments(db);
      expect(await db.tail.count()).toBe(0);
      expect(await db.segments.count()).toBe(1);
    }
  });

  it.each<[query: string, expected: Name[]]>([
    // Marks as typed come first, then marks ignored; words side by side before words apart.
    ['Đảng bộ', ['marked', 'apart', 'other']],
    ['đang bỏ', ['other', 'marked', 'apart']],
    ['dang bo', ['other', 'marked', 'apart']],
    ['"dang bo"', ['other', 'marked']],
    ['"Đảng bộ"', ['marked', 'other']],
    ['DANG BO HUYEN', ['marked']],
    ['thủy điện', ['other']], ['thuỷ điện', ['other']], ['thuy dien', ['other']],
    ['hòa bình', ['apart']], ['kĩ sư', ['apart']], ['lý do', ['apart']], ['hi vọng', ['apart']],
    ['hoà bình'.normalize('NFD'), ['apart']],
    ['5.667', ['number']], ['5667', ['number']], ['01/03/2024', ['number']], ['21-NQ/TW', ['number']], ['TƯ 4', ['number']], ['16:00', ['number']],
    ['dang -huyen', ['other', 'number', 'apart']],
    ['huyện OR chợ', ['marked', 'other']],
    ['title:đảng', ['marked', 'other']],
    ['"học mới"', ['marked']], ['"mới học"', []],
    ['site:a.gov.vn huyen', ['marked']], ['huyen site:b.gov.vn', []], ['-site:a.gov.vn', []],
    ['is:unread nghi', ['number']], ['is:favourite', []],
    ['huye', ['marked']], 
    ['huyeen', ['marked']], ['huyne', ['marked']],
    ['(', ['number', 'apart', 'other', 'marked']], ['""', ['number', 'apart', 'other', 'marked']], ['-', ['number', 'apart', 'other', 'marked']],
  ])('%s', async (query, expected) => {
    expect(await names(db, query)).toEqual(expected);
  });

  it('says when it had to guess', async () => {
    expect((await findArticles(db, 'huyeen', 5)).isGuess).toBe(true);
    expect((await findArticles(db, 'huyen', 5)).isGuess).toBe(false);
  });
});

describe('the seed article', () => {
  it.each(['dang bo', 'Đảng bộ', 'tinh uy', 'Tỉnh uỷ', 'Tỉnh ủy', '5.667', 'HA GIANG', 'tuyên quang', 'author:"bang cuong"', 'before:2025 after:2023', 'after:02/2024 before:02/03/2024', '“chi bộ”'])('is found by %s', async (query) => {
    const db = freshArchive();
    await saveArticle(db, seedAsArticle(), 1000);
    expect((await findArticles(db, query, 5)).rows).toHaveLength(1);
  });
});

describe('what was probably meant', () => {
  it('comes first: all the words in the title, before one of them there, before none, however new', async () => {
    const db = freshArchive();
    const text = paragraphOf('Đảng bộ xã bàn việc, ai cũng đồng tình.');
    for (const [at, title] of ['Đảng bộ xã họp', 'Đảng viên trẻ', 'Mùa cam', 'Đảng viên và chợ'].entries()) {
      await saveArticle(db, articleAt(`/tin/${at}`, { title, lead: null, category: null, authors: [], source: null, blocks: [text] }), 1000 + at);
    }
    const titles = async (query: string) => (await findArticles(db, query, 5)).rows.map((row) => row.title);
    expect((await titles('đảng bộ'))[0]).toBe('Đảng bộ xã họp');
    expect((await titles('dang bo -chợ'))[0]).toBe('Đảng bộ xã họp');
    expect((await titles('đảng')).at(-1)).toBe('Mùa cam');
  });
});

describe('the index', () => {
  it('finds a changed text by its new words only, before and after its segment is built anew', async () => {
    const db = await library();
    await saveArticle(db, articleAt('/tin/1', { title: 'Tên mới', blocks: [paragraphOf('Lời khác hẳn')] }), 9000);
    const check = async () => {
      expect((await findArticles(db, '"công tác năm học"', 5)).rows).toHaveLength(0);
      expect((await findArticles(db, 'khác hẳn', 5)).rows).toHaveLength(1);
    };
    await check();
    await db.counters.update('library', { textNumber: segmentSize });
    await buildSegments(db);
    await check();
  });

  it('finds an article by the caption of a table, by whose words it quotes, and by the name of an attachment', async () => {
    const db = await library();
    const blocks: Block[] = [{ type: 'table', rows: [], caption: [{ type: 'text', text: 'Bảng thu phí' }] }, { type: 'quote', blocks: [paragraphOf('Vâng.')], cite: 'Cụ Sùng' }];
    const { id } = await saveArticle(db, articleAt('/tin/9', { title: 'Bảng', blocks, attachments: [{ title: 'Biểu mẫu 731', url: 'https://a.vn/1' }] }), 9000);
    for (const query of ['"thu phí"', 'sùng', '731']) expect((await findArticles(db, query, 5)).rows.map((row) => row.id), query).toEqual([id]);
  });

  it('takes a typed word for no word that only a removed article had, however often its segment was built', async () => {
    const db = await library();
    await db.counters.update('library', { textNumber: segmentSize });
    await buildSegments(db);
    for (const name of ['dien', 'cong']) {
      await rebuildIndex(db);
      await buildSegments(db);
      expect((await readVocabulary(db)).get(name), name).toBe(1);
    }
    const [row] = (await findArticles(db, 'thuỷ điện', 5)).rows;
    await deleteArticles(db, [row?.id ?? ''], 1);
    await emptyTrash(db, Infinity);
    await buildSegments(db);
    expect((await readVocabulary(db)).has('dien')).toBe(false);
    expect((await readVocabulary(db)).get('cong')).toBe(1);
  });

  it('keeps no word of what was removed for good', async () => {
    const db = await library();
    await db.counters.update('library', { textNumber: segmentSize });
    await buildSegments(db);
    const [row] = (await findArticles(db, 'thuỷ điện', 5)).rows;
    await deleteArticles(db, [row?.id ?? ''], 1);
    expect((await findArticles(db, 'thuỷ điện', 5)).rows).toEqual([]);
    await emptyTrash(db, Infinity);
    await buildSegments(db);
    expect((await db.postings.toArray()).some(({ words }) => words.split(' ').includes('thủy'))).toBe(false);
  });

  it('finds the same in many segments as in one', async () => {
    const db = freshArchive();
    const count = segmentSize * 2 + 40;
    const articles = Array.from({ length: count }, (_, at) => articleAt(`/tin/${at}`, { title: `Bài ${at}`, blocks: [paragraphOf(at % 7 === 0 ? 'chăm ngoan học giỏi' : 'học chăm giỏi ngoan')] }));
    for (const [at, article] of articles.entries()) await saveArticle(db, article, at);
    const before = await findArticles(db, '"học giỏi"', 1000);
    await buildSegments(db);
    expect(await db.tail.count()).toBeLessThan(segmentSize);
    const after = await findArticles(db, '"học giỏi"', 1000);
    expect(before.rows).toHaveLength(Math.ceil(count / 7));
    expect(after.rows.map(({ id }) => id)).toEqual(before.rows.map(({ id }) => id));
    expect((await findArticles(db, `bai ${count - 1}`, 3)).rows[0]?.title).toBe(`Bài ${count - 1}`);
  }, 60_000);
});

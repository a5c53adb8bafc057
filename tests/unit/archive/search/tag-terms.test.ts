import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteArticles, findArticles, findTexts, parseQuery, rowMatches, saveArticle, searchFor, tagArticles, tagNamed } from '../../../../lib/archive';
import { firstView, selectArticles } from '../../../../lib/archive/view';
import type { Catalogue } from '../../../../lib/archive';
import { paragraphOf } from '../../sample-article';
import { articleAt, freshArchive } from '../fresh-archive';

const bare = (path: string, text: string) => articleAt(path, { title: `Bài ${path}`, lead: null, category: null, authors: [], source: null, blocks: [paragraphOf(text)] });

async function library() {
  const db = freshArchive();
  const { id: tagged } = await saveArticle(db, bare('/1', 'Mùa thu ở xã.'), 1000);
  const { id: speaking } = await saveArticle(db, bare('/2', 'Sáng nay họp chi bộ tháng ba.'), 2000);
  const tag = await tagNamed(db, 'Họp chi bộ');
  await tagArticles(db, [tagged], tag.id, true);
  const listed = async (query: string) => {
    const [rows, tags] = await Promise.all([db.articles.toArray(), db.tags.toArray()]);
    const catalogue: Catalogue = {
      articles: new Map(rows.map((row) => [row.id, row])), byText: new Map(rows.map((row) => [row.textNumber, row])), tags: new Map(tags.map((each) => [each.id, each])),
      collections: new Map(), smartCollections: [], isComplete: true,
    };
    const search = searchFor(parseQuery(query), tags);
    const found = await findTexts(db, search, ({ numbers, open }) => numbers.some((number, at) => {
      const row = catalogue.byText.get(number);
      return row !== undefined && rowMatches(row, search.query, open[at] ?? 0, catalogue);
    }));
    return selectArticles(catalogue, { ...firstView, query, sort: 'best' }, found).map((row) => row.id);
  };
  return { db, tagged, speaking, listed };
}

describe('what the reader has tagged', () => {
  it.each(['họp chi bộ', 'hop chi bo', '"họp chi bộ"', 'họp chi b', 'HỌP CHI'])('is found by the words of its tag: %s, after the texts that say so', async (query) => {
    const { db, tagged, speaking, listed } = await library();
    expect(await listed(query)).toEqual([speaking, tagged]);
    expect((await findArticles(db, query, 5)).rows.map((row) => row.id)).toEqual([speaking, tagged]);
  });

  it.each(['họp chi bộ thu', 'hop chi bo is:unread', 'thu bo', 'họp chi bộ -đảng', '"họp chi" xã', 'hpo chi boj', 'chi bộ hojp', 'tag:họp', 'tag:chi', 'tag:"chi bo"'])('is found where some words are the tag\'s and the others stand in the text or the entry: %s', async (query) => {
    const { db, tagged, listed } = await library();
    expect(await listed(query)).toContain(tagged);
    expect((await findArticles(db, query, 5)).rows.map((row) => row.id)).toContain(tagged);
  });

  it.each(['họp đảng bộ', 'họp chi bộ is:favourite', 'tag:hội', 'tag:="họp chi"', 'title:họp', '-họp', '"chi họp"'])("is not found where some words are neither the tag's nor the text's: %s", async (query) => {
    const { db, tagged, listed } = await library();
    const only = query === '-họp' ? [tagged] : [];
    expect((await listed(query)).filter((id) => id === tagged)).toEqual(only);
    expect((await findArticles(db, query, 5)).rows.map((row) => row.id).filter((id) => id === tagged)).toEqual(only);
  });

  it('is not found in the trash', async () => {
    const { db, tagged, speaking } = await library();
    await deleteArticles(db, [tagged], 3000);
    expect((await findArticles(db, 'họp chi bộ', 5)).rows.map((row) => row.id)).toEqual([speaking]);
  });
});

describe('a slip of typing', () => {
  it('is forgiven too where only the trash has the word as typed, and says what it was taken for', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, bare('/1', 'Nghị quyết về vườn tạp.'), 1000);
    await saveArticle(db, bare('/2', 'Nghị quyêts.'), 2000);
    await deleteArticles(db, [(await findArticles(db, 'quyêts', 1)).rows[0]?.id ?? ''], 3000);
    const row = await db.articles.get(id);
    const found = await findTexts(db, searchFor(parseQuery('quyêts '), []), ({ numbers }) => numbers.includes(row?.textNumber ?? 0));
    expect(found).toMatchObject({ isGuess: true });
    expect(found?.guessed).toContain('quyet');
    expect((await findArticles(db, 'quyêts', 5)).rows.map((each) => each.id)).toEqual([id]);
  });

  it('is forgiven while the last word is still being typed', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, bare('/1', 'Khuổi Lạng có nước sạch.'), 1000);
    await saveArticle(db, bare('/2', 'Khuổi Lạng có đường mới.'), 2000);
    for (const query of ['khuoi lagn nu', 'khuooi lang nuo']) expect((await findArticles(db, query, 5)).rows.map((row) => row.id), query).toEqual([id]);
  });

  it('excludes no more than was typed', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, bare('/1', 'Mong muốn đoàn kết.'), 1000);
    expect((await findArticles(db, 'đoan ket -mon', 5)).rows.map((row) => row.id)).toEqual([id]);
    expect((await findArticles(db, 'đoanz ket -mon', 5)).rows.map((row) => row.id)).toEqual([id]);
  });
});

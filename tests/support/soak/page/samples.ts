import type { ArchiveDatabase, Picture } from '../../../../lib/archive';
import { describeArticle } from '../../../../lib/archive/describe-article';
import { writeNote } from '../../../../lib/archive';
import { savingTables, writeArticle } from '../../../../lib/archive/save-article';
import { articleId, pictures, type Article, type Block } from '../../../../lib/article';

const origin = 'https://mau.example';
const words = 'đường thôn xã chi bộ bà con ngày công mùa khô hiến đất trường học cầu suối ruộng bản nhà văn hóa nước sạch điện lưới'.split(' ');

export const titleOf = (number: number) => `Bài mẫu số ${number} của tổ biên tập`;
export const addressOf = (number: number) => `${origin}/bai/${number}.html`;
/** The number in an address of `addressOf`; `null` for another. */
export const numberOf = (address: string) => (address.startsWith(origin) ? Number(/(\d+)\.html$/.exec(address)?.[1]) : null);

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function figure(number: number, at: number): Block {
  return { type: 'figure', images: [{ url: `${origin}/anh/${number}-${at}.jpg`, alt: `ảnh ${at}`, width: 640, height: null }], caption: null, credit: null };
}

/** An article told by its number alone; a later edition has another text. */
export function sample(number: number, edition = 0): Article {
  const text = (at: number) => Array.from({ length: 60 }, (_, word) => words[(number * 7 + at * 13 + word * (3 + edition)) % words.length]).join(' ');
  const blocks = Array.from({ length: 6 }, (_, at) => paragraph(`Đoạn ${at} lần ${edition}: ${text(at)}.`));
  return {
    version: 1, url: addressOf(number), canonicalUrl: addressOf(number), site: { name: 'Trang mẫu', host: 'mau.example' }, lang: 'vi', title: titleOf(number),
    category: null, lead: null, authors: [], source: null, publishedAt: '2024-03-01T16:00:00+07:00', modifiedAt: null, capturedAt: '2024-05-02T08:30:00+07:00',
    blocks: [...blocks, figure(number, 0), figure(number, 1), figure(number, 2)], related: [], attachments: [], notice: null,
  };
}

/** Bytes of a picture of a sample. */
export function sizeOfSample(url: string): number {
  const [number = 0, at = 0] = (/(\d+)-(\d+)\.jpg$/.exec(url) ?? []).slice(1).map(Number);
  return 1500 + (number * 7919 + at * 104_729) % 20_000;
}

export function samplePicture(url: string): Picture {
  const bytes = new Uint8Array(sizeOfSample(url)).fill(7);
  bytes.set([0xff, 0xd8, 0xff]);
  bytes.set([0xff, 0xd9], bytes.length - 2);
  return { type: 'image/jpeg', bytes: bytes.buffer };
}

export interface Many {
  from: number;
  count: number;
  edition?: number;
  /** Every so many-th gets a note. */
  notes?: number;
}

async function keepPictures(db: ArchiveDatabase, id: string, article: Article): Promise<void> {
  const urls = pictures(article).map(({ url }) => url);
  await db.pictures.bulkPut(urls.map((url, position) => ({ articleId: id, url, position, state: 'kept', bytes: sizeOfSample(url) })));
  await db.pictureBytes.bulkPut(urls.map((url) => ({ articleId: id, url, ...samplePicture(url) })));
  await db.thumbnails.put({ articleId: id, ...samplePicture(urls[0] ?? '') });
  const pictureBytes = urls.reduce((sum, url) => sum + sizeOfSample(url), 0);
  await db.articles.update(id, { pictureBytes, pictures: { total: urls.length, kept: urls.length, missing: 0 } });
}

/** Saves many samples with their pictures in one transaction. @returns their ids */
export async function saveMany(db: ArchiveDatabase, { from, count, edition = 0, notes = 0 }: Many): Promise<string[]> {
  const all = await Promise.all(Array.from({ length: count }, async (_, at) => {
    const article = sample(from + at, edition);
    return { id: await articleId(article.canonicalUrl), article, described: await describeArticle(article) };
  }));
  await db.transaction('rw', savingTables(db), async () => {
    for (const [at, { id, article, described }] of all.entries()) {
      await writeArticle(db, id, article, described, Date.now());
      if (edition === 0) await keepPictures(db, id, article);
      if (notes > 0 && at % notes === 0) await writeNote(db, id, 'ghi chú 1', Date.now());
    }
  });
  return all.map(({ id }) => id);
}

import { readEach } from './check/read-each';
import { takeNumbers } from './counters';
import type { ArchiveDatabase } from './database';
import { describeArticle } from './describe-article';
import { sizeOf } from './keep-picture';
import type { ArticleRow } from './rows';
import { indexArticle } from './search/index-article';

const atOnce = 50;

async function complete(db: ArchiveDatabase, rows: readonly ArticleRow[]): Promise<void> {
  const bodies = await readEach(db.bodies, rows.map((row) => row.id));
  const described = await Promise.all(bodies.map((body) => (body ? describeArticle(body.article) : null)));
  await db.transaction('rw', [db.articles, db.bodies, db.notes, db.pictures, db.pictureBytes, db.tail, db.counters], async () => {
    for (const [at, { id }] of rows.entries()) {
      const description = described[at];
      // A text that is lost or cannot be read is no reason to leave the others as they are.
      if (!description) continue;
      const [row, body, note] = await Promise.all([db.articles.get(id), db.bodies.get(id), db.notes.get(id)]);
      if (!row || row.textNumber !== 0 || !body) continue;
      const pictures = await db.pictures.where('articleId').equals(id).toArray();
      // The first version did not note what a picture takes.
      for (const picture of pictures.filter((each) => each.state === 'kept' && each.bytes === undefined)) {
        picture.bytes = (await db.pictureBytes.get([id, picture.url]))?.bytes.byteLength ?? 0;
      }
      await db.pictures.bulkPut(pictures);
      const numbers = await takeNumbers(db, { revisions: 1, texts: 1 });
      await db.articles.put({ ...row, ...description, pictureBytes: sizeOf(pictures), ...numbers });
      await indexArticle(db, numbers.textNumber, body.article, note?.text ?? '');
    }
  });
}

/**
 * Gives articles of the archive's first version what later ones have: description and search words.
 * In small steps, so that it can be ended at any moment and go on at the next start.
 * @param onProgress called with how many are done and how many there are to do
 */
export async function completeArticles(db: ArchiveDatabase, onProgress?: (done: number, total: number) => void): Promise<void> {
  const waiting = await db.articles.where('textNumber').equals(0).toArray();
  for (let done = 0; done < waiting.length; done += atOnce) {
    onProgress?.(done, waiting.length);
    await complete(db, waiting.slice(done, done + atOnce));
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { ImportError, readImport, type ImportItem, type ImportPreview } from '../../../../lib/archive/import';
import { largestText, readText } from '../../../../lib/archive/import/read-text';

const samples = path.join(import.meta.dirname, 'samples');
const products = readdirSync(samples);
const fileOf = (product: string, name: string) => new Blob([readFileSync(path.join(samples, product, name))]);
const json = <T>(product: string, name: string) => JSON.parse(readFileSync(path.join(samples, product, name), 'utf8')) as T;

/** Stands for the browser's parser; the real one is tested in browsers. */
async function parseHtml(html: Blob): Promise<Document> {
  const window = new Window({ settings: { disableJavaScriptFileLoading: true, disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  return new window.DOMParser().parseFromString(await readText(html), 'text/html') as unknown as Document;
}

async function preview(product: string, name: string): Promise<ImportPreview> {
  const readable = await readImport([fileOf(product, name)], parseHtml);
  if (readable.kind !== 'import') throw new Error('not an import');
  return readable.preview;
}

interface Expected { items: { url: string; title: string; savedAt: string | null; tags: string[]; folder: string | null; isRead: boolean; isFavourite: boolean; note: string | null; hasText: boolean }[]; skipped: { row: number | string; why: string }[] }

const plain = (item: ImportItem) => ({
  url: item.url, title: item.title, savedAt: item.savedAt, tags: item.tags, folder: item.folder.join('/') || null, isRead: item.isRead, isFavourite: item.isFavourite, note: item.note, hasText: item.html !== null,
});

describe.each(products)('what %s exports', (product) => {
  const good = readdirSync(path.join(samples, product)).filter((name) => name.endsWith('.expected.json')).map((name) => name.replace('.expected.json', ''));
  it.each(good)('is read whole from %s', async (name) => {
    const expected = json<Expected>(product, `${name}.expected.json`);
    const actual = await preview(product, name);
    const wanted = expected.items.map(({ url, title, savedAt, tags, folder, isRead, isFavourite, note, hasText }) => ({ url, title, savedAt, tags, folder, isRead, isFavourite, note, hasText }));
    expect(actual.items.map(plain)).toEqual(wanted);
    expect(actual.skipped).toHaveLength(expected.skipped.length);
  });

  const bad = json<{ file: string; refuse: boolean | null; items: number | null; expect: string }[]>(product, 'bad-expected.json').filter(({ file }) => readdirSync(path.join(samples, product)).includes(file));
  it.each(bad)('is refused or read as far as it is whole: $file, $expect', async ({ file, refuse, items }) => {
    let actual: ImportPreview | null = null;
    try {
      actual = await preview(product, file);
    } catch (error) {
      expect(error).toBeInstanceOf(ImportError);
    }
    if (refuse === true) expect(actual).toBeNull();
    if (refuse === false) expect(actual).not.toBeNull();
    if (actual && items !== null) expect(actual.items).toHaveLength(items);
    for (const item of actual?.items ?? []) {
      expect(item.url).toMatch(/^https?:\/\//i);
      expect(item.title).not.toMatch(/[\u0000\ufffd]/);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('several files at once', () => {
  it('are taken together; one that cannot be read is named with its reason, and keeps no other out', async () => {
    const readable = await readImport([
      new File(['linh tinh'], 'ghi-chu.txt'), new File([fileOf('instapaper', 'good-new.csv')], 'instapaper.csv'), new File([], 'rỗng.csv'), new File([fileOf('wallabag', 'good-all.json')], 'wallabag.json'),
    ], parseHtml);
    const [one, other] = [await preview('instapaper', 'good-new.csv'), await preview('wallabag', 'good-all.json')];
    expect(readable).toMatchObject({ kind: 'import', preview: { items: [...one.items, ...other.items] }, unreadable: [{ name: 'ghi-chu.txt', error: { refusal: 'unknown-format' } }, { name: 'rỗng.csv', error: { refusal: 'empty' } }] });
  });

  it('none of which can be read are refused for the reason of the first', async () => {
    await expect(readImport([new File([], 'rỗng.csv'), new File(['linh tinh'], 'ghi-chu.txt')], parseHtml)).rejects.toMatchObject({ refusal: 'empty' });
  });
});

describe('a file of a gigabyte', () => {
  /** Says of itself that it is as large as no string can be, and would be read for ever. */
  class Huge extends File {
    override get size(): number {
      return 2 ** 30;
    }

    override arrayBuffer(): Promise<ArrayBuffer> {
      return Promise.reject(new Error('read into memory'));
    }
  }

  it.each(['[{"url":"https://hagiang.gov.vn/1","title":"', 'url,title\nhttps://hagiang.gov.vn/1,', '<!doctype html><title>'])('that begins with %s is refused before it is read', async (beginning) => {
    await expect(readImport([new Huge([beginning], 'lớn')], parseHtml)).rejects.toMatchObject({ refusal: 'too-large' });
  });

  it('is larger than what is read, which fits into one string', () => {
    expect(largestText).toBeLessThan(0x1fffffe8); // V8's longest string.
  });
});

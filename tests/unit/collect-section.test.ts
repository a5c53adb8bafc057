import { describe, expect, it } from 'vitest';
import { collectSection, type CollectOptions } from '../../lib/collect-section';

/** A section whose pages list what is said; each goes on to the next but the last. */
function section(pages: readonly (readonly number[] | Error)[], goesOn = false): CollectOptions & { read: string[] } {
  const read: string[] = [];
  return {
    read, onProgress: () => undefined,
    readPage: async (url) => {
      read.push(url);
      const at = Number(url);
      const page = pages[Math.min(at, pages.length - 1)] ?? [];
      if (page instanceof Error) throw page;
      return { articles: page.map((number) => ({ title: `Bài ${number}`, url: `bai-${number}` })), next: goesOn || at + 1 < pages.length ? String(at + 1) : null };
    },
  };
}

const found = async (options: CollectOptions) => {
  const { links, isCut } = await collectSection('0', options);
  return { links: links.map(({ title }) => title.replace('Bài ', '')).join(' '), isCut };
};

describe('the articles of a section', () => {
  it('are those of all its pages, each once', async () => {
    expect(await found(section([[1, 2], [2, 3], [4]]))).toEqual({ links: '1 2 3 4', isCut: false });
  });

  it('go on behind a page that has nothing new', async () => {
    expect(await found(section([[1, 2], [2, 1], [3]]))).toEqual({ links: '1 2 3', isCut: false });
  });

  it('end at the last page of a portal that shows it again and again, or none', async () => {
    expect(await found(section([[1], [2]], true))).toEqual({ links: '1 2', isCut: false });
    expect(await found(section([[1], []], true))).toEqual({ links: '1', isCut: false });
  });

  it('are said to be cut by their number, by a page that cannot be read, and where nothing new comes for long', async () => {
    expect(await found({ ...section([[1], [2], [3]]), mostPages: 2 })).toEqual({ links: '1 2', isCut: true });
    expect(await found(section([[1], new Error('502'), [3]]))).toEqual({ links: '1', isCut: true });
    const endless = section([[1, 2], [2], [1], [2], [1], [3]]);
    expect(await found(endless)).toEqual({ links: '1 2', isCut: true });
    expect(endless.read).toHaveLength(4);
  });

  it('cannot be told where not even the first page can be read', async () => {
    await expect(found(section([new Error('502')]))).rejects.toThrow('502');
  });
});

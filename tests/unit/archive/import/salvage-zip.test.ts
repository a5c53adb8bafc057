import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../../lib/archive/import';
import { salvageZip } from '../../../../lib/archive/import/salvage-zip';
import { Uint8ArrayReader, ZipWriter } from '../../../../lib/archive/zip';

interface File { name: string; content: Uint8Array<ArrayBuffer>; isPacked: boolean }

async function zipOf(files: readonly File[], options = {}): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>();
  const write = async () => {
    const writer = new ZipWriter<unknown>(writable, { keepOrder: true, ...options });
    for (const { name, content, isPacked } of files) await writer.add(name, new Uint8ArrayReader(content), { level: isPacked ? 6 : 0 });
    await writer.close();
  };
  const [blob] = await Promise.all([new Response(readable).blob(), write()]);
  return blob;
}

async function contentsOf(zip: Blob): Promise<[string, Uint8Array][]> {
  const opened = await openZip(zip);
  return Promise.all(opened.paths.map(async (name): Promise<[string, Uint8Array]> => [name, await opened.read(name)]));
}

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new Uint8Array(array));
// Contents that look like the marks of a zip themselves.
const marks = fc.constantFrom('PK\u0003\u0004', 'PK\u0007\u0008', 'PK\u0001\u0002', 'PK').map((text) => new TextEncoder().encode(text.repeat(9)));
const files = fc.uniqueArray(fc.record({ name: fc.stringMatching(/^[a-zđư]{1,12}$/), content: fc.oneof(bytes, marks), isPacked: fc.boolean() }), { minLength: 1, maxLength: 5, selector: ({ name }) => name });
const headEnd = (zip: Uint8Array) => Buffer.from(zip).indexOf('PK\u0001\u0002');

describe('a zip without its end', () => {
  it.each([['sizes behind the data', {}], ['sizes before it', { dataDescriptor: false, bufferedWrite: true }], ['sizes of 64 bits', { zip64: true }]])('gives every file back, with %s', async (_, options) => {
    await fc.assert(fc.asyncProperty(files, async (each) => {
      const whole = await zipOf(each, options);
      const cut = whole.slice(0, whole.size - 22);
      const mended = await salvageZip(cut);
      expect(mended && await contentsOf(mended)).toEqual(each.map(({ name, content }) => [name, content]));
    }), { numRuns: 60 });
  });

  it('cut anywhere gives back what stands whole before the cut, and nothing that is not true', async () => {
    await fc.assert(fc.asyncProperty(files, fc.double({ min: 0, max: 1, noNaN: true }), async (each, share) => {
      const whole = await zipOf(each);
      const mended = await salvageZip(whole.slice(0, whole.size * share));
      const found = mended ? await contentsOf(mended) : [];
      expect(found).toEqual(each.slice(0, found.length).map(({ name, content }) => [name, content]));
      if (whole.size * share > headEnd(new Uint8Array(await whole.arrayBuffer()))) expect(found).toHaveLength(each.length);
    }), { numRuns: 100 });
  });

  it('with a hole in the middle gives back the files before and behind it', async () => {
    const each = ['một', 'hai', 'ba'].map((name, at) => ({ name, content: new Uint8Array(2000).fill(at + 65), isPacked: false }));
    const whole = new Uint8Array(await (await zipOf(each)).arrayBuffer());
    const hole = whole.fill(0, 2000, 4000).slice(0, -22);
    const mended = await salvageZip(new Blob([hole]));
    const opened = mended && await openZip(mended);
    expect(opened && await opened.read('ba')).toEqual(each[2]?.content);
    for (const name of ['một', 'hai']) if (opened?.has(name)) await opened.read(name).then((read) => expect(read).toEqual(each.find((file) => file.name === name)?.content), () => undefined);
  });

  it('is none when nothing of a zip is in it, whatever it is', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
      expect(await salvageZip(new Blob([new Uint8Array(noise)]))).toBeNull();
    }));
  });

  it('comes to an end where every header leads astray', async () => {
    const header = new Uint8Array(30);
    header.set([0x50, 0x4b, 3, 4, 20, 0, 8, 0]);
    expect(await salvageZip(new Blob(Array.from({ length: 50_000 }, () => header)))).toBeNull();
  });
});

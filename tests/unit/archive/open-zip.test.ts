import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openZip, ZipError } from '../../../lib/archive/import/open-zip';

const sample = (name: string) => new Blob([readFileSync(path.join(import.meta.dirname, 'import/samples', name))]);

interface Entry { name: string; content: Buffer; claims?: { size?: number; crc?: number; flags?: number; at?: number } }

/** A zip as a test wants it, honest or not. */
function zipOf(...entries: Entry[]): Blob {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims = {} } of entries) {
    const packed = deflateRawSync(content);
    const bytes = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800 | (claims.flags ?? 0), 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(claims.crc ?? crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims.size ?? content.length, 18);
    head.writeUInt16LE(bytes.length, 22);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, bytes, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(claims.at ?? offset, 10);
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), head, place, bytes]));
    files.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.reduce((sum, each) => sum + each.length, 0), 8);
  end.writeUInt32LE(offset, 12);
  return new Blob([Buffer.concat([...files, ...list, Buffer.from('PK\u0005\u0006'), end])]);
}

const text = Buffer.from('Nội dung bài viết');
const megabyte = 1024 * 1024;
const limits = { file: 64 * megabyte, ratio: 200, entries: 3 };

describe('a zip somebody brought along', () => {
  it('gives back each file as it went in', async () => {
    const zip = await openZip(zipOf({ name: 'Bài/một.txt', content: text }, { name: 'rỗng', content: Buffer.alloc(0) }));
    expect(zip.paths).toEqual(['Bài/một.txt', 'rỗng']);
    expect([zip.has('rỗng'), zip.has('hai')]).toEqual([true, false]);
    expect(Buffer.from(await zip.read('Bài/một.txt'))).toEqual(text);
    expect(await zip.read('rỗng')).toHaveLength(0);
    await expect(zip.read('hai')).rejects.toThrow();
  });

  it.each([
    '../ra', 'a/../../ra', '..\\ra', 'a\\..\\ra', '/etc/passwd', '\\\\may\\tep', 'C:\\tep', 'c:tep', 'a/..', 'a\u0000.txt',
  ])('gives out nothing under the name %j, and all the rest', async (name) => {
    const zip = await openZip(zipOf({ name, content: Buffer.from('lạ') }, { name: 'bài.txt', content: text }));
    expect(zip.paths).toEqual(['bài.txt']);
    expect(zip.has(name)).toBe(false);
    expect(Buffer.from(await zip.read('bài.txt'))).toEqual(text);
  });

  it.each(['..bài.txt', 'a..b/c', 'a/.../b', 'ngày 1:2.txt'])('reads the harmless name %j', async (name) => {
    expect((await openZip(zipOf({ name, content: text }))).paths).toEqual([name]);
  });

  it('is refused when it is none, cut, or sealed by a password', async () => {
    const whole = zipOf({ name: 'a', content: text });
    for (const broken of [new Blob([]), new Blob(['PK']), whole.slice(0, -10), whole.slice(0, 20), sample('omnivore/bad-truncated.zip'), sample('pocket/bad-truncated.zip')]) {
      await expect(openZip(broken)).rejects.toEqual(expect.objectContaining({ refusal: 'not-a-zip' }));
    }
    for (const sealed of [zipOf({ name: 'a', content: text, claims: { flags: 1 } }), sample('omnivore/bad-encrypted.zip')]) {
      await expect(openZip(sealed)).rejects.toMatchObject({ refusal: 'encrypted' });
    }
  });

  it('is refused when it has more files than anybody has', async () => {
    const entries = ['a', 'b', 'c', 'd'].map((name) => ({ name, content: text }));
    expect((await openZip(zipOf(...entries.slice(0, 3)), limits)).paths).toHaveLength(3);
    await expect(openZip(zipOf(...entries), limits)).rejects.toMatchObject({ refusal: 'too-large' });
  });
});

describe('a file in a zip', () => {
  it('that unpacks to far more than any text is refused before it fills the memory', async () => {
    const zip = await openZip(zipOf({ name: 'bom', content: Buffer.alloc(48 * megabyte) }, { name: 'bài', content: text }), limits);
    await expect(zip.read('bom')).rejects.toEqual(new ZipError('too-large'));
    expect(Buffer.from(await zip.read('bài'))).toEqual(text);
  });

  it('that is larger than a file may be is refused, however well it packs', async () => {
    const zip = await openZip(zipOf({ name: 'lớn', content: Buffer.alloc(2 * megabyte, 'a') }), { ...limits, file: megabyte });
    await expect(zip.read('lớn')).rejects.toMatchObject({ refusal: 'too-large' });
  });

  it('that may be larger than others, as the list of a large library, is read', async () => {
    const zip = await openZip(zipOf({ name: 'manifest.json', content: Buffer.from(Array.from({ length: 2 * megabyte }, (_, at) => (at * at) % 251)) }), { ...limits, file: megabyte });
    await expect(zip.read('manifest.json')).rejects.toMatchObject({ refusal: 'too-large' });
    expect(await zip.read('manifest.json', 3 * megabyte)).toHaveLength(2 * megabyte);
  });

  it('that packs well and is short is read', async () => {
    const zip = await openZip(zipOf({ name: 'a', content: Buffer.alloc(900_000, 'a') }), limits);
    expect(await zip.read('a')).toHaveLength(900_000);
  });

  it.each<[string, Entry['claims']]>([['smaller', { size: 100 }], ['larger', { size: 900_000 }], ['of another content', { crc: 1 }]])('that says it is %s than it is is an error, and never given out', async (_, claims) => {
    const zip = await openZip(zipOf({ name: 'a', content: Buffer.alloc(48 * megabyte, 'a').subarray(0, 500_000), claims: claims ?? {} }), limits);
    await expect(zip.read('a')).rejects.toThrow();
  });

  it('that lies under another is an error', async () => {
    const read = async () => {
      const zip = await openZip(zipOf({ name: 'a', content: text }, { name: 'b', content: text, claims: { at: 0 } }));
      await zip.read('a');
      await zip.read('b');
    };
    await expect(read()).rejects.toThrow();
  });

  it.each(['omnivore/bad-bomb.zip', 'omnivore/bad-bomb-lying.zip', 'pocket/bad-bomb.zip', 'pocket/bad-bomb-lying.zip', 'omnivore/bad-corrupt-entry.zip'])('of %s takes little memory and time to be refused', async (name) => {
    const began = performance.now();
    const zip = await openZip(sample(name));
    const outcomes = await Promise.allSettled(zip.paths.map((each) => zip.read(each)));
    expect(outcomes.some((outcome) => outcome.status === 'rejected')).toBe(true);
    for (const outcome of outcomes) if (outcome.status === 'fulfilled') expect(outcome.value.length).toBeLessThan(2 * megabyte);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('bytes of any kind', () => {
  it('are a zip or refused, never another error', async () => {
    const whole = new Uint8Array(await zipOf({ name: 'a', content: text }, { name: 'b/c', content: text }).arrayBuffer());
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const error: unknown = await openZip(new Blob([whole.with(at, (whole[at] ?? 0) ^ change)])).then(() => null, (thrown: unknown) => thrown);
      expect(error === null || error instanceof ZipError).toBe(true);
    }), { numRuns: 200 });
  });
});

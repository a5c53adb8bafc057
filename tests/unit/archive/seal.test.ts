import { describe, expect, it } from 'vitest';
import { isSealed, seal, SealError, unseal, untilBroken } from '../../../lib/archive/seal';

const passphrase = 'Hà Giang, mùa hoa tam giác mạch';
const content = Uint8Array.from({ length: 150_000 }, (_, at) => (at * 7 + (at >> 8)) % 256);
const sealed = new Response(await seal(new Response(content).body ?? new ReadableStream(), passphrase) as ReadableStream<Uint8Array<ArrayBuffer>>).bytes();

const open = async (bytes: Uint8Array<ArrayBuffer>, typed = passphrase) => new Response(await unseal(new Blob([bytes]), typed) as ReadableStream<Uint8Array<ArrayBuffer>>).bytes();

const why = async (opening: Promise<unknown>) => opening.then(() => 'opened', (error: unknown) => (error instanceof SealError ? error.reason : error));

describe('a sealed file', () => {
  it('opens with its passphrase, however its letters are composed, and holds what went in', async () => {
    expect(await open(await sealed, passphrase.normalize('NFD'))).toEqual(content);
  }, 30_000);

  it('shows nothing of what is in it, and is known to be sealed', async () => {
    const bytes = await sealed;
    expect(await isSealed(new Blob([bytes]))).toBe(true);
    expect(Buffer.from(bytes).includes(Buffer.from(content.subarray(1000, 1016)))).toBe(false);
    for (const other of [new Blob([]), new Blob(['PK\u0003\u0004']), new Blob([bytes.slice(1)]), new Blob(['age-encryption.org/v'])]) expect(await isSealed(other)).toBe(false);
  });

  it('is told apart from one of another passphrase', async () => {
    expect(await why(open(await sealed, `${passphrase} `))).toBe('wrong-passphrase');
  }, 30_000);

  it.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>]>([
    ['with one bit changed in the first part', (bytes) => bytes.with(1000, (bytes[1000] ?? 0) ^ 1)],
    ['with one bit changed in the last part', (bytes) => bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1)],
    ['cut at the end', (bytes) => bytes.slice(0, -1)],
    ['cut in its head', (bytes) => bytes.slice(0, 60)],
    ['that is none', () => new Uint8Array([80, 75, 3, 4])],
  ])('%s is called broken, not opened in part', async (_, harm) => {
    expect(await why(open(harm(await sealed)))).toBe('broken');
  }, 30_000);

  it('that was cut off gives back what stands before the break when that is wanted, and is broken where nothing does', async () => {
    const whole = await sealed;
    const openPart = async (bytes: Uint8Array<ArrayBuffer>) => new Response(untilBroken(await unseal(new Blob([bytes]), passphrase)) as ReadableStream<Uint8Array<ArrayBuffer>>).bytes();
    const part = await openPart(whole.slice(0, -20_000));
    expect(part.length).toBeGreaterThan(65_535);
    expect(part).toEqual(content.subarray(0, part.length));
    expect(await openPart(whole)).toEqual(content);
    expect(await why(openPart(whole.slice(0, 5000)))).toBe('broken');
  }, 60_000);

  it('may be empty', async () => {
    const bytes = await new Response(await seal(new Blob([]).stream(), 'x') as ReadableStream<Uint8Array<ArrayBuffer>>).bytes();
    expect(await open(bytes, 'x')).toEqual(new Uint8Array());
  }, 30_000);

  it('that asks for more work than any honest one is refused before the work is done', async () => {
    const text = new TextDecoder('latin1').decode((await sealed).slice(0, 200));
    const bytes = Uint8Array.from(text.replace(/(-> scrypt \S+) 17\n/, '$1 30\n'), (letter) => letter.charCodeAt(0));
    const began = performance.now();
    expect(await why(open(bytes))).toBe('broken');
    expect(performance.now() - began).toBeLessThan(500);
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { downloadPicture } from '../../../lib/archive';
import { downloadTimeout, sniffPicture } from '../../../lib/archive/download-picture';
import { jpeg } from './fresh-archive';

const url = 'https://hagiang.gov.vn/anh/1.jpg';
const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function serve(body: BodyInit, init: ResponseInit = {}) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(body, init));
}

describe('a picture downloaded', () => {
  it('comes whole, with the type its bytes prove, without cookies or referrer', async () => {
    const { bytes } = jpeg(1, 2, 3);
    const fetched = serve(bytes, { headers: { 'content-type': 'text/plain', 'content-length': String(bytes.byteLength) } });
    expect(await downloadPicture(url)).toEqual({ type: 'image/jpeg', bytes });
    expect(fetched).toHaveBeenCalledWith(url, expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }));
  });

  it('may be shorter than said when it travelled compressed', async () => {
    const { bytes } = jpeg(1);
    serve(bytes, { headers: { 'content-encoding': 'gzip', 'content-length': '3' } });
    expect((await downloadPicture(url)).bytes.byteLength).toBe(bytes.byteLength);
  });
});

describe('a picture missing', () => {
  const page = '<!DOCTYPE html><title>Không tìm thấy</title>';
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  it.each<[string, string, BodyInit, ResponseInit]>([
    ['gone', 'not-found', page, { status: 404 }],
    ['gone for good', 'not-found', page, { status: 410 }],
    ['refused', 'server-error', page, { status: 403 }],
    ['on a broken server', 'server-error', page, { status: 500 }],
    ['cut short', 'network', jpeg(1).bytes, { headers: { 'content-length': '5000' } }],
    ['a page instead', 'not-a-picture', page, { headers: { 'content-type': 'image/jpeg' } }],
    ['a drawing that can carry scripts', 'not-a-picture', svg, { headers: { 'content-type': 'image/svg+xml' } }],
    ['empty', 'not-a-picture', '', {}],
    ['said to be too large', 'too-large', jpeg(1).bytes, { headers: { 'content-length': String(41 * 1024 * 1024) } }],
    ['found to be too large', 'too-large', new Uint8Array(41 * 1024 * 1024), {}],
  ])('because it is %s has the reason "%s"', async (_how, reason, body, init) => {
    serve(body, init);
    await expect(downloadPicture(url)).rejects.toMatchObject({ name: 'Error', reason });
  });

  it('because nobody answers has the reason "network"', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(downloadPicture(url)).rejects.toMatchObject({ reason: 'network' });
  });

  it('because the server is too slow has the reason "timeout", after 20 seconds', async () => {
    const slow = (signal: AbortSignal | null | undefined) => new Promise<never>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
    vi.spyOn(globalThis, 'fetch').mockImplementation((_url, init) => slow(init?.signal));
    await expect(downloadPicture(url, 20)).rejects.toMatchObject({ reason: 'timeout' });
    expect(downloadTimeout).toBe(20_000);
  });

  it('because its body never ends has the reason "timeout"', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (_url, init) => {
      const body = new ReadableStream({ start: (controller) => init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason)) });
      return new Response(body);
    });
    await expect(downloadPicture(url, 20)).rejects.toMatchObject({ reason: 'timeout' });
  });
});

describe('the type of a picture', () => {
  it.each([
    ['image/jpeg', new Uint8Array(jpeg().bytes)], ['image/png', ascii('\u0089PNG\r\n\u001a\n')], ['image/gif', ascii('GIF89a')], ['image/webp', ascii('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ')],
    ['image/avif', ascii('\u0000\u0000\u0000\u001cftypavif')], ['image/bmp', ascii('BM....')],
    [null, ascii('<svg xmlns=')], [null, ascii('<?xml version="1.0"?><svg')], [null, ascii('RIFF\u0001\u0002\u0003\u0004WAVE')], [null, ascii('%PDF-1.7')], [null, new Uint8Array()],
  ])('%s is told from its first bytes', (expected, bytes) => {
    expect(sniffPicture(bytes)).toBe(expected);
  });
});

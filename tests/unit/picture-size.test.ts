import { afterEach, expect, it, vi } from 'vitest';
import { reducePicture } from '../../lib/picture-size';

/** A browser whose every picture is 3200 wide and as transparent as said; it writes what it is asked for. */
function browserWith(alpha: number): void {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 3200, height: 20, close: () => undefined }));
  vi.stubGlobal('OffscreenCanvas', class {
    width: number;
    height: number;
    constructor(width: number, height: number) {
      [this.width, this.height] = [width, height];
    }
    getContext = () => ({ drawImage: () => undefined, getImageData: () => ({ data: new Uint8ClampedArray([0, 0, 0, 255, 0, 0, 0, alpha]) }) });
    convertToBlob = async ({ type }: { type: string }) => new Blob(['x'], { type });
  });
}

afterEach(() => vi.unstubAllGlobals());

it.each([['a photo', 'image/jpeg', 255, 'image/jpeg'], ['a drawing one cannot look through', 'image/png', 255, 'image/jpeg'], ['a coat of arms one can look through', 'image/png', 0, 'image/webp']])('%s made smaller shows no black that was not there', async (_, type, alpha, expected) => {
  browserWith(alpha);
  expect((await reducePicture({ type, bytes: new ArrayBuffer(1000) })).type).toBe(expected);
});

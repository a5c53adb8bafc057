import { PictureMissing, type Picture } from './download-picture';

const width = 144;
const height = 108;

/**
 * A small JPEG of a picture, cropped to 4:3, for lists.
 * @throws {PictureMissing} `not-a-picture` when the bytes cannot be decoded, which also proves a picture whole before it is kept.
 */
export async function makeThumbnail(picture: Picture): Promise<Picture> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([picture.bytes], { type: picture.type }));
  } catch {
    throw new PictureMissing('not-a-picture');
  }
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  const scale = Math.max(width / bitmap.width, height / bitmap.height);
  context?.drawImage(
    bitmap,
    (width - bitmap.width * scale) / 2, (height - bitmap.height * scale) / 2, bitmap.width * scale, bitmap.height * scale,
  );
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  return { type: blob.type, bytes: await blob.arrayBuffer() };
}

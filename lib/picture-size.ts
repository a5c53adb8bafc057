import type { Picture } from './archive';

/** Wide enough for any screen column and for A4 at 200 dots an inch. */
const widest = 1600;

/** Whether one can look through a picture anywhere: a JPEG would be black there. */
function isTransparent(context: OffscreenCanvasRenderingContext2D, { width, height }: OffscreenCanvas): boolean {
  const { data } = context.getImageData(0, 0, width, height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}

/** A picture made smaller where it is wider than any page needs; as it came where that would not save anything. */
export async function reducePicture(picture: Picture): Promise<Picture> {
  if (picture.type === 'image/gif') return picture; // It may move.
  const bitmap = await createImageBitmap(new Blob([picture.bytes], { type: picture.type }));
  try {
    if (bitmap.width <= widest) return picture;
    const canvas = new OffscreenCanvas(widest, Math.round((bitmap.height * widest) / bitmap.width));
    const context = canvas.getContext('2d');
    if (!context) return picture;
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const isOpaque = picture.type === 'image/jpeg' || !isTransparent(context, canvas);
    const blob = await canvas.convertToBlob({ type: isOpaque ? 'image/jpeg' : 'image/webp', quality: 0.85 });
    return blob.size < picture.bytes.byteLength ? { type: blob.type, bytes: await blob.arrayBuffer() } : picture;
  } finally {
    bitmap.close();
  }
}

/** Bytes of a file of any size, read piece by piece. */
export interface Bytes {
  length: number;
  /** `null` when the file ends before. */
  at(offset: number, length: number): Promise<Uint8Array | null>;
  /** Where the next 32-bit number (little-endian, starting with "P") stands; `null` when there is none. */
  find(signature: number, from: number): Promise<number | null>;
}

const pieceSize = 4 * 1024 * 1024;

/** Gives out bytes of a file, with never more than a piece of it in memory. */
export function bytesOf(file: Blob): Bytes {
  let piece = new Uint8Array();
  let start = 0;
  const load = async (offset: number, length: number) => {
    if (offset >= start && offset + length <= start + piece.length) return;
    piece = new Uint8Array(await file.slice(offset, offset + Math.max(pieceSize, length)).arrayBuffer());
    start = offset;
  };
  return {
    length: file.size,
    async at(offset, length) {
      if (offset + length > file.size) return null;
      await load(offset, length);
      return piece.subarray(offset - start, offset - start + length);
    },
    async find(signature, from) {
      const first = signature & 0xff;
      for (let offset = from; offset + 4 <= file.size;) {
        await load(offset, 4);
        const fields = new DataView(piece.buffer);
        for (let at = piece.indexOf(first, offset - start); at !== -1 && at + 4 <= piece.length; at = piece.indexOf(first, at + 1)) {
          if (fields.getUint32(at, true) === signature) return start + at;
        }
        // A signature may begin in the last bytes of a piece.
        offset = Math.max(offset + 1, start + piece.length - 3);
      }
      return null;
    },
  };
}

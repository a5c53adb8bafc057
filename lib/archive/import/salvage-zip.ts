import { bytesOf, type Bytes } from './file-window';

// PKWARE's APPNOTE.TXT 6.3.10: 4.3.7 local header, 4.3.9 data descriptor, 4.3.12 central directory, 4.3.14 to 16 its end.
export const localHeader = 0x04034b50;
const descriptor = 0x08074b50;
const centralHeader = 0x02014b50;
export const endOfDirectory = 0x06054b50;
const wideEnd = 0x06064b50;
const wideEndPlace = 0x07064b50;
const localLength = 30;
const sizesFollow = 8;
const wideField = 1;
const full = 0xffffffff;
/** A damaged zip has some headers that lead nowhere; one with more would be searched to its end for each. */
const mostAstray = 100;

/** A file found whole in a zip. */
interface Found {
  /** Of its local header. */
  offset: number;
  /** Versions, flags, method and time, as the local header gives them. */
  head: Uint8Array;
  name: Uint8Array;
  sum: number;
  packed: number;
  size: number;
  end: number;
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Sizes of 64 bits, as an extra field gives them; `null` when there is none. They are 0 where a descriptor gives them. */
function wideSizes(extra: Uint8Array): { packed: number; size: number } | null {
  const fields = view(extra);
  for (let at = 0; at + 20 <= extra.length; at += 4 + fields.getUint16(at + 2, true)) {
    if (fields.getUint16(at, true) === wideField) return { size: Number(fields.getBigUint64(at + 4, true)), packed: Number(fields.getBigUint64(at + 12, true)) };
  }
  return null;
}

/** The descriptor behind data whose length nobody has said: told by the length it gives, which is the way it stands from the start. */
async function findDescriptor(bytes: Bytes, start: number, isWide: boolean): Promise<Pick<Found, 'sum' | 'packed' | 'size' | 'end'> | null> {
  const length = isWide ? 24 : 16;
  for (let at = await bytes.find(descriptor, start); at !== null; at = await bytes.find(descriptor, at + 1)) {
    const read = await bytes.at(at, length);
    if (!read) return null;
    const fields = view(read);
    const number = (place: number) => (isWide ? Number(fields.getBigUint64(place, true)) : fields.getUint32(place, true));
    const [packed, size] = [number(8), number(isWide ? 16 : 12)];
    if (packed === at - start) return { sum: fields.getUint32(4, true), packed, size, end: at + length };
  }
  return null;
}

async function readFile(bytes: Bytes, offset: number): Promise<Found | null> {
  const header = await bytes.at(offset, localLength);
  if (!header) return null;
  const fields = view(header);
  const [nameLength, extraLength] = [fields.getUint16(26, true), fields.getUint16(28, true)];
  const start = offset + localLength + nameLength + extraLength;
  const names = await bytes.at(offset + localLength, nameLength + extraLength);
  if (!names) return null;
  const about = { offset, head: header.slice(4, 14), name: names.slice(0, nameLength) };
  const wide = wideSizes(names.subarray(nameLength));
  if ((fields.getUint16(6, true) & sizesFollow) !== 0) {
    const found = await findDescriptor(bytes, start, wide !== null);
    return found && { ...about, ...found };
  }
  const { packed, size } = wide ?? { packed: fields.getUint32(18, true), size: fields.getUint32(22, true) };
  const end = start + packed;
  return end > bytes.length ? null : { ...about, sum: fields.getUint32(14, true), packed, size, end };
}

function centralEntry({ offset, head, name, sum, packed, size }: Found): Uint8Array<ArrayBuffer> {
  const wide = [size, packed, offset].some((number) => number >= full);
  const entry = new Uint8Array(46 + name.length + (wide ? 28 : 0));
  const fields = view(entry);
  fields.setUint32(0, centralHeader, true);
  fields.setUint16(4, 45, true);
  entry.set(head, 6);
  fields.setUint32(16, sum, true);
  [packed, size].forEach((number, at) => fields.setUint32(20 + at * 4, wide ? full : number, true));
  fields.setUint16(28, name.length, true);
  fields.setUint16(30, wide ? 28 : 0, true);
  fields.setUint32(42, wide ? full : offset, true);
  entry.set(name, 46);
  if (!wide) return entry;
  const extra = 46 + name.length;
  fields.setUint16(extra, wideField, true);
  fields.setUint16(extra + 2, 24, true);
  [size, packed, offset].forEach((number, at) => fields.setBigUint64(extra + 4 + at * 8, BigInt(number), true));
  return entry;
}

/** Always with the wide form of the end, which holds for any number of files. */
function directoryEnd(count: number, length: number, offset: number): Uint8Array<ArrayBuffer> {
  const end = new Uint8Array(56 + 20 + 22);
  const fields = view(end);
  fields.setUint32(0, wideEnd, true);
  fields.setBigUint64(4, 44n, true);
  [45, 45].forEach((version, at) => fields.setUint16(12 + at * 2, version, true));
  [count, count, length, offset].forEach((number, at) => fields.setBigUint64(24 + at * 8, BigInt(number), true));
  fields.setUint32(56, wideEndPlace, true);
  fields.setBigUint64(64, BigInt(offset + length), true);
  fields.setUint32(72, 1, true);
  fields.setUint32(76, endOfDirectory, true);
  fields.setUint32(84, full, true);
  fields.setUint32(88, full, true);
  fields.setUint32(92, full, true);
  return end;
}

/**
 * Makes a zip that lost its end, for a download or a disk broke off, readable again: looks for the
 * files that are whole and writes their directory anew behind them. The contents are not checked;
 * who reads them finds out by their checksums.
 * @returns the zip with a directory, sharing the bytes of `file`; `null` when no whole file is in it
 */
export async function salvageZip(file: Blob): Promise<Blob | null> {
  const bytes = bytesOf(file);
  const entries: Uint8Array<ArrayBuffer>[] = [];
  let end = 0;
  let astray = 0;
  for (let at = await bytes.find(localHeader, 0); at !== null && astray < mostAstray;) {
    const found = await readFile(bytes, at);
    if (found) {
      entries.push(centralEntry(found));
      end = found.end;
    } else {
      astray += 1;
    }
    at = await bytes.find(localHeader, found?.end ?? at + 1);
  }
  if (entries.length === 0) return null;
  const length = entries.reduce((sum, entry) => sum + entry.length, 0);
  return new Blob([file.slice(0, end), ...entries, directoryEnd(entries.length, length, end)]);
}

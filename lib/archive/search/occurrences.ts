/**
 * Where a word stands, as sorted numbers: the article's place in its segment (8 bits), then the
 * word's place in the article (22 bits). Two words stand side by side when their numbers do.
 */
export type Occurrences = Int32Array;

/** Articles in a segment. */
export const segmentSize = 256;
export const placeBits = 22;
const placeMask = (1 << placeBits) - 1;

/** The parts of an article that search tells apart, by the place of their first word. */
export const partStarts = { title: 0, author: 1024, section: 1536, body: 2048, note: 1 << 21 } as const;
export type Part = keyof typeof partStarts;

const order: readonly Part[] = ['title', 'author', 'section', 'body', 'note'];

/** The places of a part: from the first up to, not including, the second. */
export function placesOf(part: Part): [start: number, end: number] {
  const next = order[order.indexOf(part) + 1];
  return [partStarts[part], next ? partStarts[next] : 1 << placeBits];
}

export const occurrence = (article: number, place: number) => (article << placeBits) | place;
export const articleOf = (at: number) => at >>> placeBits;
export const placeOf = (at: number) => at & placeMask;

/** Occurrences as bytes: the differences of neighbours, seven bits a byte. */
export function encode(occurrences: ArrayLike<number>, into: number[]): void {
  let last = 0;
  for (let index = 0; index < occurrences.length; index += 1) {
    const at = occurrences[index] ?? 0;
    let rest = at - last;
    last = at;
    while (rest > 127) {
      into.push((rest & 127) | 128);
      rest >>>= 7;
    }
    into.push(rest);
  }
}

/** @throws {RangeError} when the bytes end in the middle of a number. */
export function decode(bytes: Uint8Array): Occurrences {
  if ((bytes.at(-1) ?? 0) > 127) throw new RangeError('cut occurrences');
  let count = 0;
  for (let index = 0; index < bytes.length; index += 1) if ((bytes[index] ?? 0) < 128) count += 1;
  const found = new Int32Array(count);
  let last = 0;
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    let byte = bytes[at] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      at += 1;
      byte = bytes[at] ?? 0;
      value |= (byte & 127) << shift;
    }
    at += 1;
    last += value;
    found[index] = last;
  }
  return found;
}

/** Two lists in order as one. */
function merge(one: Occurrences, other: Occurrences): Occurrences {
  const merged = new Int32Array(one.length + other.length);
  let [left, right, at] = [0, 0, 0];
  while (left < one.length && right < other.length) {
    const [a = 0, b = 0] = [one[left], other[right]];
    if (a <= b) left += 1;
    else right += 1;
    merged[at] = a <= b ? a : b;
    at += 1;
  }
  merged.set(left < one.length ? one.subarray(left) : other.subarray(right), at);
  return merged;
}

/** All occurrences of several words, in order. */
export function union(lists: readonly Occurrences[]): Occurrences {
  // The shortest first: a word has one spelling that is common and some that are not.
  const [first, ...others] = lists.toSorted((one, other) => one.length - other.length);
  return others.reduce(merge, first ?? new Int32Array());
}

/** The first index from `from` on whose value is not below `wanted`. */
function search(list: Occurrences, wanted: number, from: number): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So much shorter that looking each one up is quicker than walking through both. */
const muchShorter = 16;

/** Those of `first` that have one of `second` exactly `distance` places later. */
export function followed(first: Occurrences, second: Occurrences, distance: number): Occurrences {
  const found = new Int32Array(Math.min(first.length, second.length));
  const isShort = first.length * muchShorter < second.length;
  let count = 0;
  let other = 0;
  for (let at = 0; at < first.length && other < second.length; at += 1) {
    const wanted = (first[at] ?? 0) + distance;
    if (isShort) other = search(second, wanted, other);
    else while (other < second.length && (second[other] ?? 0) < wanted) other += 1;
    if (second[other] !== wanted) continue;
    found[count] = wanted - distance;
    count += 1;
  }
  return found.subarray(0, count);
}

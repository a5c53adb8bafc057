/** An address as people read it: percent-encoded letters decoded where they decode at all. */
export function readableAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url; // A stray percent sign is no encoding.
  }
}

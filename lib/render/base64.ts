/** Bytes as Base64 on one line. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  // In slices: one call with megabytes of arguments overflows the stack.
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** The bytes of Base64, white space in it passed over. @throws {DOMException} when it is none */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/\s/g, '')), (character) => character.charCodeAt(0));
}

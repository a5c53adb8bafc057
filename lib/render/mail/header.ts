import { base64 } from '../base64';

// 45 bytes make a word of 72 characters; the first shares its line with the header's name.
const payloadBytes = 45;
const firstPayloadBytes = 36;
const encoder = new TextEncoder();

/** Text for a header: NFC, on one line, without the characters that could begin another header. */
function singleLine(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.normalize('NFC').replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
}

/** Pieces of at most 45 bytes of UTF-8, split between code points, so that each encoded word keeps below 75 characters. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of text) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > (found.length === 0 ? firstPayloadBytes : payloadBytes)) {
      found.push(piece);
      piece = '';
      size = 0;
    }
    piece += character;
    size += bytes;
  }
  return piece ? [...found, piece] : found;
}

/** A header's text by RFC 2047: plain where it is short ASCII, else encoded words folded one to a line. */
export function encodeText(text: string): string {
  const line = singleLine(text);
  if (/^[\u0020-\u007e]*$/.test(line) && line.length <= 60 && !line.includes('=?')) return line;
  return pieces(line).map((piece) => `=?UTF-8?B?${base64(encoder.encode(piece))}?=`).join('\r\n ');
}

/** A parameter by RFC 2231, in numbered pieces: `; filename*0*=UTF-8''…`. */
export function encodeParameter(name: string, value: string): string {
  const line = singleLine(value);
  if (/^[\w.-]{1,50}$/.test(line)) return `;\r\n ${name}="${line}"`;
  const escaped = [...encoder.encode(line)].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9._-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  const groups: string[] = [''];
  for (const part of escaped) {
    const last = groups.length - 1;
    if ((groups[last]?.length ?? 0) + part.length > 50) groups.push(part);
    else groups[last] += part;
  }
  return groups.map((group, at) => `;\r\n ${name}*${at}*=${at === 0 ? "UTF-8''" : ''}${group}`).join('');
}

/** Somebody a letter goes to. */
export interface Recipient {
  name: string;
  address: string;
}

const addressForm = /^[^\s@<>(),;:\\"[\]]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}$/i;

/**
 * Reads what was typed under "Gửi tới": addresses parted by commas or semicolons, each bare or as
 * `Tên <address>`.
 * @returns the recipients, and the parts that are no address
 */
export function parseRecipients(typed: string): { recipients: Recipient[]; invalid: string[] } {
  const recipients: Recipient[] = [];
  const invalid: string[] = [];
  for (const part of typed.split(/[,;\n](?=(?:[^"]*"[^"]*")*[^"]*$)/).map(singleLine).filter(Boolean)) {
    const match = /^(?:"?([^"<>]*?)"?\s*)<([^<>]+)>$/.exec(part);
    const address = (match?.[2] ?? part).trim();
    const isAscii = /^[\u0021-\u007e]+$/.test(address);
    if (isAscii && addressForm.test(address)) recipients.push({ name: match?.[1]?.trim() ?? '', address });
    else invalid.push(part);
  }
  return { recipients, invalid };
}

/** Recipients as a `To` header carries them. */
export function encodeRecipients(recipients: readonly Recipient[]): string {
  return recipients.map(({ name, address }) => {
    if (!name) return address;
    const words = encodeText(name);
    return `${words.startsWith('=?') ? words : `"${words.replace(/["\\]/g, '')}"`}\r\n <${address}>`;
  }).join(',\r\n ');
}

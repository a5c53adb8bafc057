import { base64 } from '../base64';
import { encodeParameter, encodeRecipients, encodeText, type Recipient } from './header';

/** A picture inside a letter; `src="cid:…"` names it. */
export interface InlinePicture {
  cid: string;
  fileName: string;
  /** Media type, e.g. `image/jpeg`. */
  type: string;
  bytes: Uint8Array;
}

export interface Draft {
  subject: string;
  recipients: readonly Recipient[];
  html: string;
  text: string;
  pictures: readonly InlinePicture[];
  date: Date;
  /** Makes the boundaries of parts; any short ASCII word that no part can hold. */
  seed: string;
}

const utf8 = new TextEncoder();
const fold = (encoded: string) => encoded.replace(/.{76}(?=.)/g, '$&\r\n');
const body = (bytes: Uint8Array) => `Content-Transfer-Encoding: base64\r\n\r\n${fold(base64(bytes))}\r\n`;
const textBody = (text: string) => body(utf8.encode(text.normalize('NFC').replace(/\r?\n/g, '\r\n')));

function multipart(kind: string, boundary: string, parts: readonly string[]): string {
  const inner = parts.map((part) => `--${boundary}\r\n${part}`).join('');
  return `Content-Type: multipart/${kind};\r\n boundary="${boundary}"\r\n\r\n${inner}--${boundary}--\r\n`;
}

function picturePart({ cid, fileName, type, bytes }: InlinePicture): string {
  const mediaType = /^image\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream';
  return `Content-Type: ${mediaType}${encodeParameter('name', fileName)}\r\n`
    + `Content-ID: <${cid}>\r\nContent-Disposition: inline${encodeParameter('filename', fileName)}\r\n${body(bytes)}`;
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function headerDate(date: Date): string {
  const time = date.toISOString().slice(11, 19);
  return `${days[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time} +0000`;
}

/**
 * A letter as an `.eml` draft: pure ASCII, CRLF, `X-Unsent: 1` so that Thunderbird and Outlook open
 * it for writing. A plain-text twin beside the HTML, whose pictures travel with it (RFC 2046, 2047,
 * 2231, 2392).
 */
export function buildMessage({ subject, recipients, html, text, pictures, date, seed }: Draft): string {
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`;
  const htmlPart = `Content-Type: text/html; charset=utf-8\r\n${textBody(page)}`;
  const rich = pictures.length > 0
    ? multipart('related', `=_related_${seed}`, [htmlPart, ...pictures.map(picturePart)])
    : htmlPart;
  const headers = [
    'MIME-Version: 1.0',
    'X-Unsent: 1',
    `Date: ${headerDate(date)}`,
    ...(recipients.length > 0 ? [`To: ${encodeRecipients(recipients)}`] : []),
    `Subject: ${encodeText(subject)}`,
  ].join('\r\n');
  return `${headers}\r\n${multipart('alternative', `=_letter_${seed}`, [`Content-Type: text/plain; charset=utf-8\r\n${textBody(text)}`, rich])}`;
}

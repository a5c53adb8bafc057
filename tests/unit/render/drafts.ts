import fc from 'fast-check';
import { pictures, type Article } from '../../../lib/article';
import { letter, plainLetter, toHtml, type buildMessage, type InlinePicture, type Recipient } from '../../../lib/render';

export type Draft = Parameters<typeof buildMessage>[0];

/** What the text of a header becomes: one line, composed. */
export function asHeader(text: string): string {
  return text.normalize('NFC').replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
}

/** Line breaks as a program on this machine reads them, and none at the end, where parsers differ. */
export function asRead(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/\n+$/, '');
}

export function draft(changes: Partial<Draft> = {}): Draft {
  return {
    subject: 'Đảng bộ thành phố Hà Giang -Phát huy hiệu quả phong trào “Chi bộ tốt, Đảng bộ tốt”',
    recipients: [{ name: 'Nguyễn Thị Hồng Nhung', address: 'nhung@hagiang.gov.vn' }],
    html: '<p>Tổ chức cơ sở Đảng</p>',
    text: 'Tổ chức cơ sở Đảng',
    pictures: [],
    date: new Date('2024-05-02T01:30:00Z'),
    seed: 'a1b2c3',
    ...changes,
  };
}

/** The whole letter of an article, each of its pictures with bytes of its own. */
export function draftOf(article: Article): Draft {
  const inline = pictures(article).map(({ url }, at): [string, InlinePicture] => [url, {
    cid: `anh-${at + 1}@ban-sach`, fileName: `ảnh số ${at + 1}.jpg`, type: 'image/jpeg', bytes: Uint8Array.from({ length: 5000 + at }, (_, byte) => (byte * (at + 7)) % 256),
  }]);
  const byUrl = new Map(inline);
  const html = toHtml(letter(article, { picture: ({ url }) => `cid:${byUrl.get(url)?.cid}`, savedAt: null }));
  return draft({ subject: article.title, html, text: plainLetter(article, null), pictures: [...byUrl.values()] });
}

const letters = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const alphabet = [...letters, ...letters.toUpperCase(), ...' .-–…“”’!/0123456789&#%=?_+*'];
const odd = ['😀', '👨‍👩‍👧', 'ê\u0301', '\u00a0', '中', '=?UTF-8?B?', '?=', '"', '\\', '<', '>', '@', ',', ';', ':', '(', ')'];
const attacks = ['\r\nBcc: xau@x.vn', '\nBcc: xau@x.vn\n\nThân', '\r\n\r\n<script>', '\u0000', '\u2028Bcc: x@x.vn', '\r\n--=_letter_a1b2c3--'];

/** A title or a text as it might come from anywhere. */
export const anyText = fc.string({ unit: fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...alphabet) }, { weight: 3, arbitrary: fc.constantFrom(...odd) }, { weight: 1, arbitrary: fc.constantFrom(...attacks) }), maxLength: 150 });

/** A name as the field for recipients lets it through. */
export const anyName = fc.string({ unit: fc.constantFrom(...alphabet, '😀', '.', "'"), maxLength: 70 }).map(asHeader);

export const anyRecipients: fc.Arbitrary<Recipient[]> = fc.array(
  fc.record({ name: anyName, address: fc.constantFrom('an@x.vn', 'nguyen.thi.hong.nhung.vanphong@tuyenquang.gov.vn', 'b+c@mail.example.com') }), { maxLength: 4 },
);

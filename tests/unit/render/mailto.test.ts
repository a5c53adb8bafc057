import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailtoAddress } from '../../../lib/render';
import { fullArticle, seedAsArticle } from '../sample-article';
import { anyText } from './drafts';

function read(address: string) {
  const [to, query] = address.replace('mailto:', '').split('?');
  const fields = new Map((query ?? '').split('&').map((field): [string, string] => [field.split('=')[0] ?? '', decodeURIComponent(field.split('=')[1] ?? '')]));
  return { to, subject: fields.get('subject'), body: fields.get('body'), count: fields.size };
}

describe('a link that opens the mail program', () => {
  it('carries title, date and address', () => {
    const article = seedAsArticle();
    expect(read(mailtoAddress(article, ['an@x.vn', 'b+c@y.vn'], article.title))).toEqual({
      to: 'an@x.vn,b%2Bc@y.vn', subject: article.title, count: 2,
      body: `${article.title}\r\nĐăng lúc 16:00, ngày 01 tháng 3 năm 2024\r\n${article.url}`,
    });
  });

  it('does without a date where there is none', () => {
    const article = fullArticle({ publishedAt: null, title: 'Tin' });
    expect(read(mailtoAddress(article, [], 'Tin'))).toEqual({ to: '', subject: 'Tin', body: `Tin\r\n${article.url}`, count: 2 });
  });

  it('is never longer than mail programs take, and keeps the address whole', () => {
    fc.assert(fc.property(anyText, fc.string({ unit: fc.constantFrom('ế', 'Đ', '😀', 'a', ' '), minLength: 300, maxLength: 4000 }), (subject, title) => {
      const article = fullArticle({ title });
      const address = mailtoAddress(article, ['an@x.vn'], `${subject}${title}`);
      expect(address.length).toBeLessThanOrEqual(2000);
      expect(read(address).body?.split('\r\n').at(-1)).toBe(article.url);
    }));
  });

  it('is short also for an address that is too long itself', () => {
    const article = fullArticle({ url: `https://x.vn/${'a'.repeat(5000)}` });
    expect(mailtoAddress(article, [], article.title).length).toBeLessThanOrEqual(2000);
  });

  it('takes no further field from a title or subject', () => {
    const evil = 'Tin&bcc=xau@x.vn\r\nBcc: xau@x.vn?cc=x#';
    const actual = read(mailtoAddress(fullArticle({ title: evil }), [], evil));
    expect(actual).toMatchObject({ subject: evil, count: 2 });
  });

  it('is made also from a title a portal has cut through an emoji', () => {
    expect(() => mailtoAddress(fullArticle({ title: 'Chúc mừng \ud83d' }), [], 'Chúc mừng \ud83d')).not.toThrow();
  });
});

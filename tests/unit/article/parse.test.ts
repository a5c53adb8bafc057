import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../lib/article';
import { parseArticle } from '../../../lib/article/parse';
import { figureOf, fullArticle, paragraphOf } from '../sample-article';

const scripts = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)',
  'data:text/html,<script>1</script>', 'vbscript:msgbox', 'blob:https://x.vn/1', 'chrome-extension://abc/page.html',
  'moz-extension://abc/page.html', 'file:///etc/passwd', 'about:blank', '//x.vn/a', '/tin/1', '',
];

function withLink(url: string): Block {
  return { type: 'paragraph', content: [{ type: 'strong', content: [{ type: 'link', url, content: [] }] }] };
}

/** Every place where an address can stand. */
const places: [place: string, make: (url: string) => unknown][] = [
  ['the address', (url) => fullArticle({ url })],
  ['the canonical address', (url) => fullArticle({ canonicalUrl: url })],
  ['a link', (url) => fullArticle({ blocks: [withLink(url)] })],
  ['a link in a list in a quote', (url) => fullArticle({ blocks: [{ type: 'quote', cite: null, blocks: [{ type: 'list', ordered: false, items: [[withLink(url)]] }] }] })],
  ['a link in a cell', (url) => fullArticle({ blocks: [{ type: 'table', caption: null, rows: [{ cells: [{ header: false, span: [1, 1], content: [{ type: 'link', url, content: [] }] }] }] }] })],
  ['a link in a caption', (url) => fullArticle({ blocks: [{ type: 'figure', images: [], caption: [{ type: 'link', url, content: [] }], credit: null }] })],
  ['a picture', (url) => fullArticle({ blocks: [{ type: 'figure', images: [{ url, alt: '', width: null, height: null }], caption: null, credit: null }] })],
  ['a film', (url) => fullArticle({ blocks: [{ type: 'embed', kind: 'video', url, title: null }] })],
  ['a related article', (url) => fullArticle({ related: [{ title: 'Tin', url, publishedAt: null }] })],
  ['an attachment', (url) => fullArticle({ attachments: [{ title: 'Tệp', url }] })],
];

describe('what may become an article', () => {
  it('is an article with everything the model knows, unchanged', () => {
    const expected = fullArticle();
    expect(parseArticle(JSON.parse(JSON.stringify(expected)))).toEqual(expected);
  });

  it.each(places)('has only web addresses in the place of %s', (_place, make) => {
    expect(parseArticle(make('https://x.vn/a')), 'https').not.toBeNull();
    for (const script of scripts) expect(parseArticle(make(script)), script).toBeNull();
  });

  it.each(['mailto:a@b.vn', 'tel:+84219'])('may link to %s but load nothing from it', (url) => {
    expect(parseArticle(fullArticle({ blocks: [withLink(url)] }))).not.toBeNull();
    expect(parseArticle(fullArticle({ attachments: [{ title: 'Tệp', url }] }))).toBeNull();
  });

  it('is no deeper than any real one', () => {
    let content: Inline[] = [];
    for (let depth = 0; depth < 10_000; depth += 1) content = [{ type: 'em', content }];
    expect(parseArticle(fullArticle({ blocks: [{ type: 'paragraph', content }] }))).toBeNull();
  });

  it('has no more blocks than any real one', () => {
    const many = (count: number) => fullArticle({ blocks: Array.from({ length: count }, () => ({ type: 'rule' as const })) });
    expect(parseArticle(many(5000))).not.toBeNull();
    expect(parseArticle(many(200_001))).toBeNull();
  });

  it.each([
    ['text', { blocks: [paragraphOf('ă'.repeat(8_000_001))] }],
    ['title', { title: 'ă'.repeat(4001) }],
    ['address', { url: `https://x.vn/${'a'.repeat(8000)}` }],
    ['list of authors', { authors: Array.from({ length: 51 }, () => 'An') }],
  ])('has no %s longer than any real one', (_what, changes) => {
    expect(parseArticle(fullArticle(changes))).toBeNull();
  });

  it.each([
    ['version', 2], ['title', ''], ['title', 7], ['publishedAt', '01/03/2024'], ['publishedAt', '2024-03-01T16:00'], ['lang', 'vi" onload="x'],
    ['blocks', {}], ['blocks', [{ type: 'script', text: '1' }]], ['blocks', [{ type: 'heading', level: 1, content: [] }]],
    ['blocks', [{ type: 'paragraph', content: [{ type: 'constructor' }] }]], ['site', null], ['site', 'hagiang.gov.vn'],
    ['blocks', [{ type: 'table', caption: null, rows: [{ cells: [{ header: false, span: [1, 1e9], content: [] }] }] }]],
  ])('has no wrong %s: %j', (key, value) => {
    expect(parseArticle({ ...fullArticle(), [key]: value })).toBeNull();
  });

  it('leaves out what the model has no word for', () => {
    const block = { ...figureOf(1, 'Chợ'), onclick: 'alert(1)', html: '<b>' };
    const actual = parseArticle({ ...fullArticle({ blocks: [block] }), extra: 1, html: '<p>' });
    expect(actual).toEqual(fullArticle({ blocks: [figureOf(1, 'Chợ')] }));
  });

  it('cannot reach a prototype', () => {
    const json = JSON.stringify(fullArticle()).replace('{', '{"__proto__":{"polluted":1,"title":"x"},"constructor":{"prototype":{"polluted":1}},');
    const actual = parseArticle(JSON.parse(json));
    expect(actual).toEqual(fullArticle());
    expect(Object.getPrototypeOf(actual)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
    expect(parseArticle(JSON.parse(`{"__proto__":${JSON.stringify(fullArticle())}}`))).toBeNull();
  });
});

describe('the text of an article', () => {
  it.each([
    ['composed', 'Đảng uỷ'.normalize('NFD'), 'Đảng uỷ'],
    ['without control characters', 'A\u0000\u0008B\u001b[31m\u007f', 'AB[31m'],
    ['with its tabs and line breaks', 'a\tb\nc', 'a\tb\nc'],
    ['composed where a control character stood between letter and mark', 'ê\u0000\u0301', 'ế'],
  ])('is kept %s', (_how, text, expected) => {
    const actual = parseArticle(fullArticle({ title: `Tên ${text}`, blocks: [paragraphOf(text)] }));
    expect(actual?.title).toBe(`Tên ${expected}`);
    expect(actual?.blocks).toEqual([paragraphOf(expected)]);
  });
});

describe('any value at all', () => {
  it('never breaks the parser', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(parseArticle(value)).toBeNull();
    }));
  });

  it('is parsed to the same again wherever it stands in an article', () => {
    const keys = fc.constantFrom(...Object.keys(fullArticle()));
    const words = fc.string({ unit: fc.constantFrom('a', 'ê', '\u0301', '\u0300', '\u0000', '\u007f', '\u00ad', ' ', '😀', '\ud800', 'đ', '\u0344') });
    fc.assert(fc.property(keys, fc.jsonValue(), words, (key, value, text) => {
      const odd = { ...fullArticle({ title: `T${text}`, lead: text, blocks: [paragraphOf(text)] }), [key]: value };
      for (const candidate of [odd, fullArticle({ title: `T${text}`, blocks: [paragraphOf(text)] })]) {
        const once = parseArticle(candidate);
        if (once) expect(parseArticle(structuredClone(once))).toEqual(once);
      }
    }), { numRuns: 500 });
  });
});

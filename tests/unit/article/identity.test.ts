import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, canonicalAddress, safeFile, safeLink, trustedCanonical } from '../../../lib/article';

const base = 'https://hagiang.gov.vn/tin?id=7';

describe('one article, one address', () => {
  it.each([
    'http://hagiang.gov.vn/tin?id=7', 'https://www.hagiang.gov.vn/tin?id=7', 'https://hagiang.gov.vn:443/tin?id=7', 'http://hagiang.gov.vn:80/tin?id=7',
    'https://HAGIANG.gov.vn/tin/?id=7', 'https://hagiang.gov.vn/tin?id=7#binh-luan', 'https://hagiang.gov.vn/tin?utm_source=zalo&id=7&fbclid=1&utm_medium=x',
    'https://hagiang.gov.vn/tin?id=7&zarsrc=30&gclid=2',
  ])('%s', (url) => {
    expect(canonicalAddress(url)).toBe(base);
  });

  it.each([
    ['another number', 'https://hagiang.gov.vn/tin?id=8'],
    ['another path', 'https://hagiang.gov.vn/Tin?id=7'],
    ['another portal', 'https://tuyenquang.gov.vn/tin?id=7'],
    ['another port', 'https://hagiang.gov.vn:8080/tin?id=7'],
    ['a page number', 'https://hagiang.gov.vn/tin?id=7&page=2'],
  ])('%s is another article', (_what, url) => {
    expect(canonicalAddress(url)).not.toBe(base);
  });

  it.each(['?q=a%20b', '?path=/tin/7', '?1201', '?a=b:c,d', '?ten=%C4%91%E1%BA%A3ng', '?ItemID=5&l=Tintuc;x'])(
    'a tracking parameter beside %s does not make it another article', (search) => {
      const expected = canonicalAddress(`https://x.vn/tin${search}`);
      expect(canonicalAddress(`https://x.vn/tin${search}&fbclid=abc`)).toBe(expected);
    },
  );

  it('the home page of a portal has one form', () => {
    expect(canonicalAddress('https://x.vn')).toBe(canonicalAddress('http://www.x.vn/#a'));
  });

  it('stays the same once it is canonical', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = canonicalAddress(url);
      expect(canonicalAddress(once)).toBe(once);
    }));
  });

  it('refuses what is no address', () => {
    expect(() => canonicalAddress('/tin/1')).toThrow(TypeError);
  });
});

describe('the key of a saved article', () => {
  it('never changes, for it is in readers’ archives', async () => {
    expect(await articleId('https://hagiang.gov.vn/tin/chi-bo-tot-1201')).toBe('547395f260c21daf66912488f80afb79');
  });

  it('is the same for all forms of one address', async () => {
    expect(await articleId('http://www.hagiang.gov.vn/tin?id=7&fbclid=1#a')).toBe(await articleId(base));
    expect(await articleId('https://hagiang.gov.vn/tin?id=8')).not.toBe(await articleId(base));
  });
});

describe('where a page claims to live', () => {
  const url = 'https://m.hagiang.gov.vn/tin/7?utm_source=x';
  it.each([
    ['its own site', 'https://hagiang.gov.vn/tin/7', 'https://hagiang.gov.vn/tin/7'],
    ['its own site with www', 'https://www.hagiang.gov.vn/tin/7', 'https://www.hagiang.gov.vn/tin/7'],
    ['another site', 'https://baochinhphu.vn/tin/7', url],
    ['a name that only begins alike', 'https://hagiang.gov.vn.xau.com/tin/7', url],
    ['a name that only ends alike', 'https://xauhagiang.gov.vn/tin/7', url],
    ['another port', 'https://hagiang.gov.vn:8443/tin/7', url],
    ['a name and password', 'https://hagiang.gov.vn@xau.com/tin/7', url],
    ['a script', 'javascript:alert(1)', url],
    ['nonsense', 'không phải địa chỉ', url],
    ['nothing', '', url],
  ])('%s', (_what, claimed, expected) => {
    expect(trustedCanonical(url, claimed)).toBe(expected);
  });

  it('a portal that claims its home page for every article does not make them all one', () => {
    expect(trustedCanonical('https://x.vn/tin/7', 'https://x.vn/')).toBe('https://x.vn/tin/7');
    expect(trustedCanonical('https://x.vn/?id=7', 'https://x.vn/')).toBe('https://x.vn/?id=7');
  });
});

describe('the gates for addresses', () => {
  it.each([
    ['/tin/1', 'https://x.vn/tin/1', 'https://x.vn/tin/1'],
    [' https://x.vn/a ', 'https://x.vn/a', 'https://x.vn/a'],
    ['mailto:a@b.vn', 'mailto:a@b.vn', null],
    ['tel:113', 'tel:113', null],
    ['javascript:1', null, null],
    ['data:image/png;base64,AA', null, null],
    ['https://[', null, null],
  ])('%s', (address, link, file) => {
    expect(safeLink(address, 'https://x.vn/muc/')).toBe(link);
    expect(safeFile(address, 'https://x.vn/muc/')).toBe(file);
  });
});

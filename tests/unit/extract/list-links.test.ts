// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { findListPage, type ListPage } from '../../../lib/extract/list-links';

// The product asks each prototype for its own getters, as browsers have them; here some stand higher up, and one lower down.
vi.hoisted(() => {
  for (const name of ['body', 'documentElement']) {
    let owner = Document.prototype as object;
    while (!Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object;
    Object.defineProperty(Document.prototype, name, Object.getOwnPropertyDescriptor(owner, name) ?? {});
  }
  const textOf = (node: Node): string => (node.nodeType === Node.TEXT_NODE ? (node as Text).data : [...node.childNodes].map(textOf).join(''));
  Object.defineProperty(Node.prototype, 'textContent', { configurable: true, get(this: Node) { return textOf(this); } });
});

const here = 'https://hagiang.gov.vn/chuyen-muc/xay-dung-dang';
const titled = (at: number) => `Chi bộ thôn số ${at} tổ chức hội nghị`;

/** A section's page, of links told by address and words. */
function page(build: (add: (href: string, words: string, into?: HTMLElement) => HTMLAnchorElement, within: (tag: string, name?: string) => HTMLElement) => void, url = here): ListPage {
  document.body.replaceChildren();
  document.head.replaceChildren();
  const base = document.createElement('base');
  base.href = url;
  document.head.append(base);
  const within = (tag: string, name = '') => {
    const element = document.createElement(tag);
    element.className = name;
    document.body.append(element);
    return element;
  };
  build((href, words, into = document.body) => {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    link.append(words);
    into.append(link);
    return link;
  }, within);
  return findListPage(document, url);
}

const one = (href: string, words: string) => page((add) => void add(href, words));
const addresses = ({ articles }: ListPage) => articles.map((article) => article.url);

describe('the articles a section’s page lists', () => {
  it('come in its order, each once, under the fuller of its titles', () => {
    const list = page((add) => {
      add('/tin/bai-1201.html', titled(1));
      add('/tin/bai-1202.html#anh', '');
      add('/tin/bai-1202.html', titled(2));
      add('/tin/bai-1201.html#binh-luan', `${titled(1)} sơ kết sáu tháng`);
    });
    expect(list.articles).toEqual([{ title: `${titled(1)} sơ kết sáu tháng`, url: 'https://hagiang.gov.vn/tin/bai-1201.html' }, { title: titled(2), url: 'https://hagiang.gov.vn/tin/bai-1202.html' }]);
  });

  it.each([
    'bai-viet-20240301.html', '/tin/12345', '/vi-vn/tin/bai.aspx', '/?p=12345', '/index.php?id=1201', '/p/12345/bai-viet', '/trang-12-tuoi-gioi-toan-1201.html', 'https://hagiang.gov.vn:443/tin/bai-1201.html',
  ])('may be at %s', (href) => {
    expect(addresses(one(href, titled(1)))).toHaveLength(1);
  });

  it.each(['https://www.hagiang.gov.vn/tin/bai-1201.html', 'http://hagiang.gov.vn/tin/bai-1201.html'])('are those of this site also when they stand under %s', (href) => {
    expect(addresses(one(href, titled(1)))).toHaveLength(1);
  });

  it.each([
    ['another site', 'https://tuyenquang.gov.vn/tin/bai-1201.html', titled(1)], ['a section', '/chuyen-muc/thoi-su', 'Thời sự trong nước và quốc tế'], ['a short name', '/tin/bai-1201.html', 'Đọc thêm'], ['a script', 'javascript:open(1201)', titled(1)],
    ['a letter', 'mailto:a1201@hagiang.gov.vn', titled(1)], ['a page of the list', '?page=1201', 'Trang một nghìn hai trăm lẻ một'], ['no address', 'https://[', titled(1)],
  ])('are no link of %s', (_, href, words) => {
    expect(one(href, words).articles).toEqual([]);
  });

  it.each([['nav', ''], ['header', ''], ['footer', ''], ['aside', ''], ['div', 'main-menu'], ['ul', 'breadcrumb'], ['div', 'leftSidebar']])('are not those in a %s of class "%s"', (tag, name) => {
    const list = page((add, within) => {
      add('/tin/bai-1.html', titled(1), within(tag, name));
      add('/tin/bai-2.html', titled(2));
    });
    expect(addresses(list)).toEqual(['https://hagiang.gov.vn/tin/bai-2.html']);
  });

  it('are none on a page without any, and reading ends on one with too many', () => {
    expect(page(() => undefined)).toEqual({ articles: [], next: null });
    const began = performance.now();
    const list = page((add) => {
      for (let at = 0; at < 7000; at += 1) add(`/tin/bai-${at}.html`, titled(at));
    });
    expect(list.articles.length).toBeLessThanOrEqual(5000);
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 20_000);
});

describe('where a section’s page goes on', () => {
  it.each(['Trang sau', 'Trang tiếp', 'TRANG TIẾP', 'Trang kế tiếp', 'Xem thêm', 'Xem tiếp', 'Tiếp theo', 'Sau', '›', '»', '>>', 'Cũ hơn', 'Older posts', 'Next', 'Trang sau »', 'Tiếp ›', 'Xem thêm…', 'Sau →'])('is told by a link "%s"', (words) => {
    expect(one('?page=2', words).next).toBe(`${here}?page=2`);
  });

  it('is told by a link the page itself calls the next', () => {
    expect(page((add) => add('?page=2', '2').setAttribute('rel', 'next')).next).toBe(`${here}?page=2`);
  });

  it('is found in a frame too, is the first of several, and is never this page, another site or a script', () => {
    const list = page((add, within) => {
      const nav = within('nav', 'pagination');
      for (const href of ['#', here, 'javascript:next()', 'https://tuyenquang.gov.vn/?page=2']) add(href, 'Trang sau', nav);
      add('?page=2', 'Trang sau', nav);
      add('?page=9', '»', nav);
    });
    expect(list.next).toBe(`${here}?page=2`);
  });

  it.each(['Trang sau khi sửa', 'Sau đại hội', 'Tiếp công dân', 'Xem thêm ảnh', '', '2'])('is not told by a link "%s"', (words) => {
    expect(one('?page=2', words).next).toBeNull();
  });
});

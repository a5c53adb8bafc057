// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { judgeLink } from '../../lib/judge-link';
import { ReadError } from '../../lib/page-reading';
import { fullArticle } from './sample-article';

const article = fullArticle({ title: 'Họp chi bộ', url: 'https://hagiang.gov.vn/tin/1' });
const judged = (error: unknown, isOnline = true) => judgeLink(error, article, isOnline);

describe('the page of an article that cannot be read', () => {
  it('is gone when the server says so, even just before the network went', () => {
    expect(judged(new ReadError('not-found'))).toEqual({ state: 'gone', seen: 'no-page' });
    expect(judged(new ReadError('not-found'), false)).toEqual({ state: 'gone', seen: 'no-page' });
  });

  it('is gone when the portal leads to its home page, or to one that has no article', () => {
    expect(judged(new ReadError('not-article', 'https://hagiang.gov.vn/', 'Cổng thông tin'))).toEqual({ state: 'gone', seen: 'home' });
    expect(judged(new ReadError('not-article', 'https://hagiang.gov.vn/tin-tuc', 'Tin tức'))).toEqual({ state: 'gone', seen: 'nothing' });
    expect(judged(new ReadError('not-article', article.url, 'Không tìm thấy trang'))).toEqual({ state: 'gone', seen: 'nothing' });
  });

  it('is there when it still bears the title of the article: only we cannot read it', () => {
    expect(judged(new ReadError('not-article', article.url, 'Họp chi bộ  - Cổng thông tin'))).toEqual({ state: 'alive' });
  });

  it.each(['network', 'timeout', 'server-error'] as const)('is silent, no more, after "%s"', (reason) => {
    expect(judged(new ReadError(reason))).toEqual({ state: 'unreachable' });
  });

  it('says nothing at all without a network', () => {
    expect(judged(new ReadError('network'), false)).toBeNull();
    expect(judged(new ReadError('timeout'), false)).toBeNull();
  });

  it('is not judged by what the reader has ended', () => {
    expect(() => judged(new DOMException('ended', 'AbortError'))).toThrow('ended');
  });
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { rangesIn } from '../../../components/archive/hit-ranges';
import { ArticleView } from '../../../components/article-view';
import { articleWords } from '../../../lib/i18n';
import { fullArticle } from '../sample-article';

const root = document.createElement('div');
const article = fullArticle({
  title: 'Chợ phiên Đồng Văn', authors: ['Lò Văn Chợ'], related: [{ title: 'Chợ phiên khác', url: 'https://a.vn/1', publishedAt: null }],
  lead: null, attachments: [], notice: null,
  blocks: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Họp ch' }, { type: 'strong', content: [{ type: 'text', text: 'ợ phi' }] }, { type: 'link', url: 'https://a.vn/2', content: [{ type: 'text', text: 'ên vui' }] }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'chợ' }, { type: 'break' }, { type: 'text', text: 'búa' }] },
  ],
});

it.each([
  ['"chợ phiên"', ['Chợ phiên', 'chợ phiên']], ['chợ ', ['Chợ', 'Chợ', 'chợ', 'chợ']], ['title:chợ ', ['Chợ']], ['author:chợ ', ['Chợ']], ['búa ', ['búa']], ['"vui chợ"', []],
])('what was searched is marked in the article, over bold words and links, and not in other news: %s', (query, expected) => {
  document.body.append(root);
  render(<ArticleView article={article} language="vi" say={articleWords('vi')} picture={() => ({ state: 'missing' })} saved={new Set()} onOpenSaved={() => undefined} />, root);
  expect(rangesIn(root, query).map(String)).toEqual(expected);
  render(null, root);
});

import { behaviour, hostileStyles } from './behaviour.ts';
import { fill, type Fragment } from './fragment.ts';
import { loads } from './fragments/loads.ts';
import { scripts } from './fragments/scripts.ts';
import { vocabulary } from './fragments/vocabulary.ts';
import { words } from './fragments/words.ts';

export const allFragments: readonly Fragment[] = [...scripts, ...loads, ...vocabulary, ...words];

/** The words of the title, with a header for mail and mark-up in it. */
export const hostileTitle = 'Phiên chợ vùng cao <img src=x onerror=alert(1)> Bcc: ke-xau@example.com';

const sentences = [
  'Phiên chợ họp từ lúc trời còn mờ sương, người bán gùi rau và gà từ các thôn xuống trung tâm xã để kịp buổi sáng.',
  'Ủy ban nhân dân xã đã bố trí thêm chỗ ngồi có mái che cho các hộ kinh doanh nhỏ, nhất là người cao tuổi và phụ nữ nuôi con nhỏ.',
  'Nhiều gia đình cho biết thu nhập từ phiên chợ giúp họ mua sách vở cho con em trước ngày khai giảng năm học mới.',
  'Đoàn viên thanh niên tham gia phân luồng giao thông, thu gom rác thải và hướng dẫn du khách giữ gìn vệ sinh chung.',
];

const jsonLd = '{"@context":"https://schema.org","@type":"NewsArticle","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},'
  + '"headline":"Phiên chợ vùng cao","author":[{"@type":"Person","name":"Nguyễn Văn <img src=x onerror=alert(1)>"}],"datePublished":"2024-03-01T08:00:00+07:00"}';

/** The number each paragraph begins with, so that a test can count what was kept. */
export const paragraphMark = (at: number) => `Đoạn số ${at + 1}.`;

export interface PageOptions {
  /** Attributes of `<html>`. */
  root?: string;
  head?: string;
  /** Mark-up at the top of the article. */
  top?: string;
  title?: string;
}

/** An ordinary article page of the same portal, with whatever a test adds. */
export function articlePage(paragraphs: readonly string[], { root = 'lang="vi"', head = '', top = '', title = 'Phiên chợ vùng cao ngày cuối năm' }: PageOptions): string {
  return `<!DOCTYPE html><html ${root}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<nav><a href="/">Trang chủ</a> <a href="/tin">Tin tức</a></nav>
<main><article><h1 class="title">${title}</h1><p class="date">Ngày đăng: 01/03/2024 16:00</p>${top}
<div class="noi-dung">${paragraphs.map((extra, at) => `<p>${paragraphMark(at)} ${sentences[at % sentences.length]}</p>\n${extra}`).join('\n')}
<p>${sentences[0]}</p></div>
<p class="cong-cu"><a href="/gui">Gửi Email</a> <a href="/in">In trang</a> <a href="/luu">Lưu</a></p></article></main></body></html>`;
}

/** The page with every hostile fragment there is. */
export function hostilePage(foreign: string): string {
  const title = 'Phiên chợ vùng cao &lt;img src=x onerror=alert(1)&gt;&#13;&#10;Bcc: ke-xau@example.com';
  const head = `<script>${behaviour}</script><style>${hostileStyles}</style><script type="application/ld+json">${jsonLd}</script>
<meta property="og:site_name" content="Báo &lt;b onclick=x&gt;Vùng Cao&lt;/b&gt;"><link rel="canonical" href="javascript:alert(1)"><link rel="icon" href="${foreign}/load/icon.png">`;
  return articlePage(allFragments.map((fragment) => fill(fragment, foreign)), { head, title });
}

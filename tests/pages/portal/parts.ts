import { displayDate, escape, join } from './html.ts';
import { articlePath, categoryPath, pixelPath } from './site.ts';
import type { Article } from './types.ts';

export const morePath = '/chuyen-muc/chinh-tri-xay-dung-dang.html?trang=2';

export function emailPath(article: Article): string {
  return `/gui-email.html?id=${article.id}`;
}

export function savePath(article: Article): string {
  return `/luu/${article.id}.html`;
}

/** A share row as every such portal has: icons only, labels in title=. */
export function shareRow(article: Article): string {
  const page = encodeURIComponent(`http://hagiang.example${articlePath(article)}`);
  return `<div class="chia-se"><span>Chia sẻ:</span>
<a href="https://www.facebook.com/sharer.php?u=${page}" title="Chia sẻ Facebook" rel="nofollow"><img src="/anh/icon/facebook.svg" width="18" height="18" alt=""></a>
<a href="https://zalo.me/share?u=${page}" title="Chia sẻ Zalo" rel="nofollow"><img src="/anh/icon/zalo.svg" width="18" height="18" alt=""></a>
<a href="https://twitter.com/share?url=${page}" title="Chia sẻ Twitter" rel="nofollow"><img src="/anh/icon/twitter.svg" width="18" height="18" alt=""></a>
<a href="#dau-trang" title="Lên đầu trang"><img src="/anh/icon/top.svg" width="18" height="18" alt=""></a></div>`;
}

export function trackingPixel(article: Article): string {
  return `<img src="${pixelPath}?id=${article.id}" width="1" height="1" border="0" alt="">`;
}

export function linkTools(article: Article): string {
  return `<div class="cong-cu"><a class="ic-email" href="${emailPath(article)}">Gửi Email</a> <a class="ic-in" href="javascript:window.print()">In trang</a> <a class="ic-luu" href="${savePath(article)}">Lưu</a></div>`;
}

export function relatedList(related: readonly Article[]): string {
  return `<div class="tin-khac"><div class="tin-khac-tieu-de">Tin khác</div>
<ul>
${join(related, (item) => `<li><a href="${articlePath(item)}">${escape(item.title)}</a> <span class="ngay-nho">(${displayDate(item.publishedAt)})</span></li>`)}
</ul>
<div class="xem-tiep"><a href="${morePath}">xem tiếp</a></div></div>`;
}

export function categoryLink(article: Article): string {
  return `<a href="${categoryPath(article.category)}">${escape(article.category)}</a>`;
}

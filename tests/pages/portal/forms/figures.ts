import { divFrame } from '../frames/div-frame.ts';
import { displayDate, escape, join } from '../html.ts';
import { categoryLink, emailPath, relatedList, savePath, shareRow, trackingPixel } from '../parts.ts';
import { articlePageTitle, blankDataUri } from '../site.ts';
import type { Article, Block, Figure } from '../types.ts';

function figure(block: Figure, lazy: boolean): string {
  const source = lazy ? `src="${blankDataUri}" data-src="${block.picture}" loading="lazy"` : `src="${block.picture}"`;
  return `<figure class="image"><img ${source} width="560" height="373" alt="Ảnh"><figcaption>${escape(block.caption)}</figcaption></figure>`;
}

function body(blocks: readonly Block[]): string {
  const figures = blocks.filter((block) => block.type === 'figure');
  const headings = blocks.filter((block) => block.type === 'heading');
  return join(blocks, (block) => {
    if (block.type === 'figure') return figure(block, figures.indexOf(block) === 1);
    if (block.type === 'paragraph') return `<p style="text-align: justify;">${escape(block.text)}</p>`;
    // Both ways in one article, as when two people edited it.
    if (headings.indexOf(block) === 0) return `<p><strong>${escape(block.text)}</strong></p>`;
    return `<h3>${escape(block.text)}</h3>`;
  });
}

function buttonTools(article: Article): string {
  return `<div class="cong-cu-nut"><input type="button" value="Gửi Email" onclick="location.href='${emailPath(article)}'">
<input type="button" value="In trang" onclick="window.print()">
<button type="button" onclick="location.href='${savePath(article)}'">Lưu</button></div>`;
}

export function figuresForm(article: Article, related: readonly Article[]): string {
  return divFrame(
    articlePageTitle,
    `<div class="ten-chuyen-muc">${categoryLink(article)}</div>
${buttonTools(article)}
<h1 class="tieu-de-tin">${escape(article.title)}</h1>
<div class="ngay-dang">${displayDate(article.publishedAt)}</div>
<div class="noi-dung-tin">
${body(article.blocks)}
<p style="text-align: right;"><strong>${escape(article.author)}</strong></p>
<p>${trackingPixel(article)}</p>
</div>
${shareRow(article)}
${relatedList(related)}`,
  );
}

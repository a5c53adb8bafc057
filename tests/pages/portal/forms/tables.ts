import { tableFrame } from '../frames/table-frame.ts';
import { displayDate, escape, join } from '../html.ts';
import { categoryLink, emailPath, morePath, savePath, shareRow, trackingPixel } from '../parts.ts';
import { articlePageTitle, articlePath, blankDataUri } from '../site.ts';
import type { Article, Block, Figure } from '../types.ts';

function figure(block: Figure, lazy: boolean): string {
  const source = lazy ? `src="${blankDataUri}" data-src="${block.picture}"` : `src="${block.picture}"`;
  return `<table border="0" align="center" cellpadding="2" cellspacing="0" width="560"><tbody>
<tr><td class="o-anh" align="center"><img ${source} width="550" alt="Ảnh"></td></tr>
<tr><td class="pic_text">${escape(block.caption)}</td></tr>
</tbody></table>`;
}

function body(blocks: readonly Block[]): string {
  const figures = blocks.filter((block) => block.type === 'figure');
  return join(blocks, (block) => {
    if (block.type === 'figure') return figure(block, figures.indexOf(block) === 1);
    if (block.type === 'paragraph') return `<p align="justify">${escape(block.text)}</p>`;
    return `<p align="justify"><b>${escape(block.text)}</b></p>`;
  });
}

function icon(name: string): string {
  return `<img src="/anh/icon/${name}.svg" width="16" height="16" alt="" border="0">`;
}

/** Icons without any text: only title= says what they do. */
function iconTools(article: Article): string {
  return `<div align="right" class="cong-cu-anh"><a title="Gửi Email" href="${emailPath(article)}">${icon('email')}</a><a title="In trang" href="#" onclick="window.print();return false;">${icon('print')}</a><a title="Lưu" href="${savePath(article)}">${icon('save')}</a></div>`;
}

function relatedTable(related: readonly Article[]): string {
  return `<table width="100%" border="0" cellspacing="0" cellpadding="3" class="tin-khac">
<tr><td colspan="2"><b class="tin-khac-tieu-de">Tin khác</b></td></tr>
${join(
  related,
  (item) => `<tr><td width="10" valign="top"><img src="/anh/icon/bullet.svg" width="6" height="6" alt=""></td>
<td><a href="${articlePath(item)}">${escape(item.title)}</a> (${displayDate(item.publishedAt)})</td></tr>`,
)}
<tr><td colspan="2" align="right"><a href="${morePath}">xem tiếp</a></td></tr>
</table>`;
}

export function tablesForm(article: Article, related: readonly Article[]): string {
  return tableFrame({
    title: articlePageTitle,
    aspnetForm: true,
    content: `<table width="100%" border="0" cellspacing="0" cellpadding="2">
<tr><td class="ten-chuyen-muc">${categoryLink(article)}</td></tr>
<tr><td>${iconTools(article)}</td></tr>
<tr><td class="tieu-de-tin"><span id="ctl00_ContentPlaceHolder1_lblTieuDe">${escape(article.title)}</span></td></tr>
<tr><td class="ngay-dang"><span id="ctl00_ContentPlaceHolder1_lblNgay">${displayDate(article.publishedAt)}</span></td></tr>
<tr><td class="noi-dung-tin"><div id="ctl00_ContentPlaceHolder1_divNoiDung">
${body(article.blocks)}
<p align="right"><b>${escape(article.author)}</b></p>
${trackingPixel(article)}
</div></td></tr>
<tr><td>${shareRow(article)}</td></tr>
<tr><td>${relatedTable(related)}</td></tr>
</table>`,
  });
}

import { tableFrame } from '../frames/table-frame.ts';
import { displayDate, escape, join } from '../html.ts';
import { categoryLink, emailPath, morePath, savePath, shareRow, trackingPixel } from '../parts.ts';
import { articlePageTitle, articlePath, blankPicture } from '../site.ts';
import type { Article, Block } from '../types.ts';

/** Bare text and line breaks: nothing but <br> says where a paragraph ends. */
function body(blocks: readonly Block[]): string {
  const figures = blocks.filter((block) => block.type === 'figure');
  return join(blocks, (block) => {
    if (block.type === 'paragraph') return `${escape(block.text)}<br><br>`;
    if (block.type === 'heading') return `<b>${escape(block.text)}</b><br>`;
    const lazy = figures.indexOf(block) === 1;
    const source = lazy ? `src="${blankPicture}" data-original="${block.picture}"` : `src="${block.picture}"`;
    return `<img align=center ${source} width=560 alt=""><br><i>${escape(block.caption)}</i><br><br>`;
  });
}

function textTools(article: Article): string {
  return `<div align=right><font size=2 color="#8f1108"><span style="cursor:pointer" onclick="location.href='${emailPath(article)}'">Gửi Email</span> <span style="cursor:pointer" onclick="window.print()">In trang</span> <span style="cursor:pointer" onclick="location.href='${savePath(article)}'">Lưu</span></font></div>`;
}

function relatedLines(related: readonly Article[]): string {
  return join(
    related,
    (item) =>
      `<img src="/anh/icon/bullet.svg" width=6 height=6 alt=""> <a href="${articlePath(item)}">${escape(item.title)}</a> <font size=1 color=gray>(${displayDate(item.publishedAt)})</font><br>`,
  );
}

export function fontsForm(article: Article, related: readonly Article[]): string {
  return tableFrame({
    title: articlePageTitle,
    aspnetForm: false,
    content: `<font color="#c2190f"><b>${categoryLink(article)}</b></font><hr size=1 color="#c2190f">
${textTools(article)}
<font size=4 color="#a30f08"><b>${escape(article.title)}</b></font><br>
<font size=2 color=gray><i>${displayDate(article.publishedAt)}</i></font><br><br>
<font face="Times New Roman" size="3">
${body(article.blocks)}
<div align=right><b>${escape(article.author)}</b></div>
${trackingPixel(article)}
</font>
${shareRow(article)}
<hr size=1 color="#c2190f">
<font color="#c2190f"><b>Tin khác</b></font><br>
${relatedLines(related)}
<div align=right><a href="${morePath}"><i>xem tiếp</i></a></div>`,
  });
}

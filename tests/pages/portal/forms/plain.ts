import { divFrame } from '../frames/div-frame.ts';
import { displayDate, escape, join } from '../html.ts';
import { categoryLink, linkTools, relatedList, shareRow, trackingPixel } from '../parts.ts';
import { articlePageTitle, blankPicture } from '../site.ts';
import type { Article, Attachment, Block, Figure } from '../types.ts';

const emptyLine = '<p style="text-align:justify">&nbsp;</p>';

function paragraph(text: string, index: number): string {
  // Some paragraphs came through Word, as in any real newsroom.
  if (index % 4 === 3) {
    return `<p class="MsoNormal" style="text-align:justify; text-indent:0cm"><span style="font-family:'Times New Roman',serif">${escape(text)}</span><o:p></o:p></p>`;
  }
  return `<p style="text-align:justify">${escape(text)}</p>`;
}

function figure(block: Figure, lazy: boolean): string {
  const source = lazy ? `src="${blankPicture}" data-original="${block.picture}"` : `src="${block.picture}"`;
  const width = block.picture.startsWith('/anh/nho/') ? 400 : 560;
  return `<p style="text-align:center"><img ${source} width="${width}" alt=""></p>
<p style="text-align:center"><em>${escape(block.caption)}</em></p>`;
}

export function plainBody(blocks: readonly Block[]): string {
  const figures = blocks.filter((block) => block.type === 'figure');
  return join(blocks, (block, index) => {
    if (block.type === 'figure') return figure(block, figures.indexOf(block) === 1);
    if (block.type === 'paragraph') return paragraph(block.text, index);
    return `${emptyLine}\n<p style="text-align:justify"><strong>${escape(block.text)}</strong></p>`;
  });
}

function attachment({ path, label }: Attachment): string {
  return `<div class="tai-lieu"><b>Tài liệu đính kèm</b><br><a href="${path}">${escape(label)}</a></div>`;
}

export function plainForm(article: Article, related: readonly Article[]): string {
  const lead = article.lead ? `<p class="sapo"><strong>${escape(article.lead)}</strong></p>\n` : '';
  const byline = article.author
    ? `<p style="text-align:right"><strong>${escape(article.author)}</strong></p>\n`
    : '';
  return divFrame(
    articlePageTitle,
    `<div class="ten-chuyen-muc">${categoryLink(article)}</div>
${linkTools(article)}
<h2 class="tieu-de-tin">${escape(article.title)}</h2>
<div class="ngay-dang">${displayDate(article.publishedAt)}</div>
<div class="noi-dung-tin">
${lead}${plainBody(article.blocks)}
${emptyLine}
${byline}${trackingPixel(article)}
</div>
${article.attachment ? attachment(article.attachment) : ''}
${shareRow(article)}
${relatedList(related)}`,
  );
}

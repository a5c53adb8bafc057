import type { Article, Block } from '../../lib/article';
import { seedArticle } from '../pages/portal/data/seed-article';

const portal = 'https://hagiang.gov.vn';

/** An article that uses every word the model has. */
export function fullArticle(changes: Partial<Article> = {}): Article {
  return {
    version: 1,
    url: `${portal}/tin/chi-bo-tot-1201`,
    canonicalUrl: `${portal}/tin/chi-bo-tot-1201`,
    site: { name: 'Cổng thông tin điện tử Hà Giang', host: 'hagiang.gov.vn' },
    lang: 'vi',
    title: 'Đảng bộ thành phố phát huy phong trào “Chi bộ tốt”',
    category: 'Xây dựng đảng',
    lead: 'Tổ chức gốc rễ của Đảng là chi bộ.',
    authors: ['Bàng Cường'],
    source: 'Theo Báo Hà Giang',
    publishedAt: '2024-03-01T16:00:00+07:00',
    modifiedAt: '2024-03-02',
    capturedAt: '2024-05-02T08:30:00+07:00',
    blocks: everyBlock(),
    related: [
      { title: 'Bài cũ', url: `${portal}/tin/bai-cu-7`, publishedAt: '2024-02-01' },
      { title: 'Bài không địa chỉ', url: null, publishedAt: null },
    ],
    attachments: [{ title: 'Kế hoạch 408', url: `${portal}/tep/ke-hoach.pdf` }],
    notice: 'Ghi rõ nguồn khi phát hành lại.',
    ...changes,
  };
}

export function pictureUrl(number: number): string {
  return `${portal}/anh/${number}.jpg`;
}

/** A figure of one picture. */
export function figureOf(number: number, caption: string): Block {
  return {
    type: 'figure',
    images: [{ url: pictureUrl(number), alt: `ảnh ${number}`, width: 640, height: null }],
    caption: [{ type: 'text', text: caption }],
    credit: null,
  };
}

export function paragraphOf(text: string): Block {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

export function everyBlock(): Block[] {
  return [
    { type: 'paragraph', content: [
      { type: 'text', text: 'Một ' }, { type: 'strong', content: [{ type: 'em', content: [{ type: 'text', text: 'hai' }] }] },
      { type: 'break' }, { type: 'link', url: 'mailto:bbt@hagiang.gov.vn', content: [{ type: 'underline', content: [{ type: 'text', text: 'ba' }] }] },
      { type: 'sub', content: [{ type: 'text', text: 'bốn' }] }, { type: 'sup', content: [{ type: 'text', text: 'năm' }] },
      { type: 'code', content: [{ type: 'text', text: 'sáu' }] },
    ] },
    { type: 'heading', level: 2, content: [{ type: 'text', text: 'Công tác lãnh đạo' }] },
    { type: 'figure', images: [{ url: pictureUrl(1), alt: 'Hội nghị', width: 640, height: 480 }], caption: [{ type: 'text', text: 'Hội nghị phường Ngọc Hà' }], credit: 'Minh Tâm' },
    { type: 'list', ordered: true, items: [[paragraphOf('Ý thứ nhất')], [paragraphOf('Ý thứ hai')]] },
    { type: 'table', rows: [{ cells: [
      { header: true, span: [1, 1], content: [{ type: 'text', text: 'Xã' }] },
      { header: false, span: [2, 1], content: [{ type: 'text', text: '5.667' }] },
    ] }], caption: [{ type: 'text', text: 'Bảng đảng viên' }] },
    { type: 'quote', blocks: [paragraphOf('Mọi công việc của Đảng đều do đảng viên làm.')], cite: null },
    { type: 'preformatted', text: 'Điều 1\n  Khoản 2' },
    { type: 'embed', kind: 'video', url: `${portal}/phim/1.mp4`, title: 'Phóng sự' },
    { type: 'rule' },
  ];
}

/** The article the product was made for, as extraction would give it. */
export function seedAsArticle(): Article {
  const blocks = seedArticle.blocks.map((block): Block => {
    if (block.type === 'heading') return { type: 'heading', level: 2, content: [{ type: 'text', text: block.text }] };
    if (block.type === 'paragraph') return paragraphOf(block.text);
    return {
      type: 'figure',
      images: [{ url: portal + block.picture, alt: '', width: null, height: null }],
      caption: [{ type: 'text', text: block.caption }],
      credit: null,
    };
  });
  return fullArticle({
    title: seedArticle.title, lead: null, authors: [seedArticle.author], source: null, category: seedArticle.category,
    publishedAt: seedArticle.publishedAt, blocks, attachments: [], related: [],
  });
}

import type { Article } from './types.ts';

/** The day the sample is "visited": later than every article, and a trap for whoever takes it as the date. */
export const clock = 'Thứ năm, Ngày 2 Tháng 5 Năm 2024';

export const portalName = 'Cổng thông tin điện tử thành phố Hà Giang';

/** As on the original: the same for every article. */
export const articlePageTitle = 'Chi tiết tin tức - Cổng thông tin điện tử';

export interface Category {
  slug: string;
  name: string;
}

export const categories: readonly Category[] = [
  { slug: 'chinh-tri-xay-dung-dang', name: 'Chính trị - Xây dựng đảng' },
  { slug: 'kinh-te', name: 'Kinh tế' },
  { slug: 'van-hoa-xa-hoi', name: 'Văn hóa - Xã hội' },
  { slug: 'an-ninh-quoc-phong', name: 'An ninh - Quốc phòng' },
];

export function categoryPath(name: string): string {
  const slug = categories.find((category) => category.name === name)?.slug ?? 'khac';
  return `/chuyen-muc/${slug}.html`;
}

export function articlePath(article: Pick<Article, 'slug' | 'id'>): string {
  return `/tin-tuc/${article.slug}-${article.id}.html`;
}

export const pixelPath = '/thong-ke/dem.gif';
export const blankPicture = '/anh/blank.gif';
export const blankDataUri =
  'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

import { escape, join } from '../html.ts';
import { neighbours } from '../data/neighbours.ts';
import { articlePath, categories } from '../site.ts';

export interface MenuLink {
  label: string;
  path: string;
}

export const topMenu: readonly MenuLink[] = [
  { label: 'Trang chủ', path: '/' },
  { label: 'Giới thiệu', path: '/gioi-thieu.html' },
  { label: 'Tin tức - Sự kiện', path: '/chuyen-muc/chinh-tri-xay-dung-dang.html' },
  { label: 'Văn bản', path: '/van-ban.html' },
  { label: 'Thủ tục hành chính', path: '/thu-tuc-hanh-chinh.html' },
  { label: 'Du lịch', path: '/du-lich.html' },
  { label: 'Thư điện tử', path: '/thu-dien-tu.html' },
  { label: 'Liên hệ', path: '/lien-he.html' },
];

const organisations: readonly MenuLink[] = [
  { label: 'Thành ủy', path: '/thanh-uy.html' },
  { label: 'Hội đồng nhân dân', path: '/hdnd.html' },
  { label: 'Ủy ban nhân dân', path: '/ubnd.html' },
  { label: 'Mặt trận Tổ quốc', path: '/mttq.html' },
  { label: 'Các phường, xã', path: '/phuong-xa.html' },
];

const services: readonly MenuLink[] = [
  { label: 'Dịch vụ công trực tuyến', path: '/dich-vu-cong.html' },
  { label: 'Lịch công tác tuần', path: '/lich-cong-tac.html' },
  { label: 'Hỏi đáp - Góp ý', path: '/hoi-dap.html' },
  { label: 'Công báo', path: '/cong-bao.html' },
  { label: 'Danh bạ điện thoại', path: '/danh-ba.html' },
];

export interface Box {
  title: string;
  body: string;
}

function links(items: readonly MenuLink[]): string {
  return `<ul>${join(items, (item) => `<li><a href="${item.path}">${escape(item.label)}</a></li>`)}</ul>`;
}

function statistics(): string {
  return '<p class="dem">Đang truy cập: <b>27</b><br>Hôm nay: <b>1.846</b><br>Tổng lượt truy cập:<br><span class="so-dem">08461597</span></p>';
}

export function leftBoxes(): Box[] {
  const sections = categories.map(({ slug, name }) => ({ label: name, path: `/chuyen-muc/${slug}.html` }));
  return [
    { title: 'Chuyên mục', body: links(sections) },
    { title: 'Tổ chức bộ máy', body: links(organisations) },
    {
      title: 'Liên kết website',
      body: '<p><select><option>-- Chọn liên kết --</option><option>Cổng TTĐT Chính phủ</option><option>Cổng TTĐT tỉnh</option><option>Báo địa phương</option></select></p>',
    },
    { title: 'Thống kê truy cập', body: statistics() },
  ];
}

export function rightBoxes(): Box[] {
  // The trap of a "most read" box: real headlines beside the article, but not its related list.
  const mostRead = neighbours.slice(2, 6).map((item) => ({ label: item.title, path: articlePath(item) }));
  return [
    { title: 'Thông tin cần biết', body: links(services) },
    { title: 'Đọc nhiều nhất', body: links(mostRead) },
    {
      title: 'Hình ảnh hoạt động',
      body: '<p class="anh-cot"><a href="/thu-vien-anh.html"><img src="/anh/nho/thanh-pho.jpg" width="164" height="123" alt="Ảnh"></a></p>',
    },
    {
      title: 'Thời tiết',
      body: '<p class="thoi-tiet">Hà Giang<br><b>24°C - 31°C</b><br>Nhiều mây, có mưa rào</p>',
    },
  ];
}

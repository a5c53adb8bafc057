/** Ordinary sentences, so that a written page is long enough to be an article. */
export const sentences = [
  'Sáng 12/3, Ủy ban nhân dân phường tổ chức hội nghị bàn việc sửa chữa tuyến đường liên thôn, nạo vét kênh mương và trồng cây đầu xuân trên địa bàn.',
  'Tham dự hội nghị có đại diện các tổ dân phố, ban công tác mặt trận và gần 80 hộ gia đình sống dọc hai bên đường, nhiều người đến từ rất sớm.',
  'Theo kế hoạch được thông qua, mỗi hộ góp hai ngày công trong tháng, phần xi măng và đá dăm do ngân sách phường chi trả, việc giám sát giao cho người dân.',
  'Nhiều ý kiến đề nghị làm trước đoạn gần trường mầm non vì mùa mưa nước thường tràn qua mặt đường, trẻ nhỏ và người già đi lại rất khó khăn.',
  'Kết luận hội nghị, lãnh đạo phường cảm ơn sự đồng thuận của bà con và cam kết hoàn thành toàn bộ công việc trước ngày khai giảng năm học mới.',
] as const;

export const address = 'http://phuong.example/tin-tuc/ban-viec-sua-duong-77.html';
export const title = 'Phường bàn việc sửa đường và trồng cây đầu xuân';
export const clock = 'Thứ năm, Ngày 2 Tháng 5 Năm 2024';

export interface WrittenPage {
  head?: string;
  pageTitle?: string;
  date?: string;
  /** Markup of the body; all sentences as paragraphs when left out. */
  body?: string;
  below?: string;
}

export const paragraph = (text: string) => `<p>${text}</p>`;
export const paragraphs = (from = 0, to = 5) => sentences.slice(from, to).map(paragraph).join('\n');

/** A page as small portals make them, with a clock over it and the tools beside its title. */
export function writtenPage(page: WrittenPage = {}): string {
  const { head = '', pageTitle = 'Chi tiết tin', date = '12/03/2024 09:30', body = paragraphs(), below = '' } = page;
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${pageTitle}</title>${head}</head><body>
<div id="dau"><span>${clock}</span></div>
<div id="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/lien-he">Liên hệ</a></li></ul></div>
<div id="giua"><div>Tin địa phương</div>
<div><a href="/gui">Gửi Email</a> <a href="#">In trang</a> <a href="/luu">Lưu</a></div>
<h2>${title}</h2>
${date ? `<div>${date}</div>` : ''}
<div class="noi-dung">
${body}
</div>
${below}</div>
<div id="chan">Địa chỉ: Đường Trần Phú. Điện thoại: 0219.3000.000</div>
</body></html>`;
}

import { divFrame } from '../frames/div-frame.ts';
import { portalName } from '../site.ts';

export function notFoundPage(): string {
  return divFrame(
    `Không tìm thấy - ${portalName}`,
    '<div class="ten-chuyen-muc">Không tìm thấy trang</div>\n<p>Nội dung bạn yêu cầu không tồn tại hoặc đang được cập nhật.</p>\n<p><a href="/">Về trang chủ</a></p>',
  );
}

import { divFrame } from '../frames/div-frame.ts';
import { escape } from '../html.ts';
import { articlePath, portalName } from '../site.ts';
import type { Article } from '../types.ts';

/** The portal's own tool: it sends a bare link, never the article. */
export function emailFormPage(article: Article | undefined): string {
  const about = article ? `<p>Bài viết: <a href="${articlePath(article)}">${escape(article.title)}</a></p>` : '';
  return divFrame(
    `Gửi Email - ${portalName}`,
    `<div class="ten-chuyen-muc">Gửi Email</div>
${about}
<form method="post" action="/gui-email.html?id=${article?.id ?? ''}"><table class="bieu-mau">
<tr><td>Người nhận (*)</td><td><input type="text" name="nguoi_nhan" size="38"></td></tr>
<tr><td>Người gửi</td><td><input type="text" name="nguoi_gui" size="38"></td></tr>
<tr><td>Lời nhắn</td><td><textarea name="loi_nhan" rows="5" cols="40"></textarea></td></tr>
<tr><td>Mã xác nhận (*)</td><td><span class="ma-xac-nhan">7K2HG</span> <input type="text" name="ma_xac_nhan" size="8"></td></tr>
<tr><td></td><td><input type="submit" value="Gửi"> <input type="reset" value="Nhập lại"></td></tr>
</table></form>`,
  );
}

export function emailSentPage(): string {
  return divFrame(
    `Gửi Email - ${portalName}`,
    '<div class="ten-chuyen-muc">Gửi Email</div>\n<p><b>Đã gửi liên kết</b></p>\n<p><a href="/">Về trang chủ</a></p>',
  );
}

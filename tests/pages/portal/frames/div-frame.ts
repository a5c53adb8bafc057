import { escape, join } from '../html.ts';
import { clock, portalName } from '../site.ts';
import { leftBoxes, rightBoxes, topMenu, type Box } from './boxes.ts';

function column(side: string, boxes: readonly Box[]): string {
  return `<div class="cot cot-${side}">
${join(boxes, (box) => `<div class="hop"><div class="hop-tieu-de">${escape(box.title)}</div><div class="hop-noi-dung">${box.body}</div></div>`)}
</div>`;
}

export const footerLines: readonly string[] = [
  'CỔNG THÔNG TIN ĐIỆN TỬ THÀNH PHỐ HÀ GIANG',
  'Giấy phép số: 00/GP-TTĐT do Sở Thông tin và Truyền thông cấp. Chịu trách nhiệm: Ban Biên tập',
  'Địa chỉ: Đường Nguyễn Văn Linh, thành phố Hà Giang. Điện thoại: 0219.3000.000 - Email: banbientap@hagiang.example',
  'Ghi rõ nguồn khi phát hành lại thông tin từ website này.',
];

/** Said once per page: the neighbours' texts are invented and must not pass for news. */
export const sampleNotice = '<!-- Trang mẫu để kiểm thử phần mềm, không phải trang của cơ quan nhà nước. -->';

export function head(title: string): string {
  return `<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="author" content="${portalName}">
<meta name="keywords" content="cổng thông tin, hà giang, tin tức, thủ tục hành chính">
<title>${escape(title)}</title>
<link rel="stylesheet" type="text/css" href="/giao-dien/portal.css">
<link rel="shortcut icon" href="/anh/icon/star.svg" type="image/svg+xml">
<script src="/giao-dien/portal.js" defer></script>
</head>`;
}

export function divFrame(title: string, content: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
${head(title)}
<body>
${sampleNotice}
<a name="dau-trang"></a>
<div id="wrapper">
<div id="header"><a href="/"><img src="/anh/banner.jpg" width="1000" height="140" alt="${portalName}"></a></div>
<div id="menu"><ul>${join(topMenu, (item) => `<li><a href="${item.path}">${escape(item.label)}</a></li>`)}</ul></div>
<div id="thanh-ngay"><span class="dong-ho">${clock}</span><form action="/tim-kiem.html" method="get"><input type="text" name="q" value="" size="22"><input type="submit" value="Tìm kiếm"></form></div>
<div id="main">
${column('trai', leftBoxes())}
<div id="giua">
${content}
</div>
${column('phai', rightBoxes())}
<div class="het"></div>
</div>
<div id="footer">${join(footerLines, (line, index) => (index === 0 ? `<b>${line}</b><br>` : `${line}<br>`))}</div>
</div>
</body>
</html>
`;
}

import { escape, join } from '../html.ts';
import { clock, portalName } from '../site.ts';
import { leftBoxes, rightBoxes, topMenu, type Box } from './boxes.ts';
import { footerLines, head, sampleNotice } from './div-frame.ts';

function column(boxes: readonly Box[]): string {
  return `<table width="184" border="0" cellspacing="0" cellpadding="0">
${join(
  boxes,
  (box) => `<tr><td class="hop-tieu-de">${escape(box.title)}</td></tr>
<tr><td class="hop-noi-dung hop-bang">${box.body}</td></tr>
<tr><td height="8"><img src="/anh/blank.gif" width="1" height="8" alt=""></td></tr>`,
)}
</table>`;
}

function wrapInForm(inner: string): string {
  // ASP.NET pages put everything, article included, inside one form.
  return `<form name="aspnetForm" method="post" action="ChiTietTin.aspx" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTM2NjY4NzE1Mw9kFgJmD2QWAgIDD2QWBgIBDxYCHgRUZXh0BQhIw6AgR2lhbmdk"></div>
${inner}
</form>`;
}

export interface TableFrameOptions {
  title: string;
  content: string;
  aspnetForm: boolean;
}

export function tableFrame({ title, content, aspnetForm }: TableFrameOptions): string {
  const page = `<a name="dau-trang"></a>
<table id="bang-ngoai" width="1000" border="0" align="center" cellpadding="0" cellspacing="0" bgcolor="#FFFFFF">
<tr><td><a href="/"><img src="/anh/banner.jpg" width="1000" height="140" border="0" alt="${portalName}"></a></td></tr>
<tr><td id="menu"><ul>${join(topMenu, (item) => `<li><a href="${item.path}">${escape(item.label)}</a></li>`)}</ul></td></tr>
<tr><td id="thanh-ngay"><span class="dong-ho">${clock}</span></td></tr>
<tr><td>
<table width="100%" border="0" cellspacing="0" cellpadding="8"><tr>
<td width="184" valign="top">${column(leftBoxes())}</td>
<td valign="top">
<table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td class="o-giua">
${content}
</td></tr></table>
</td>
<td width="184" valign="top">${column(rightBoxes())}</td>
</tr></table>
</td></tr>
<tr><td id="footer" align="center">${join(footerLines, (line) => `${line}<br>`)}</td></tr>
</table>`;
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="vi">
${head(title)}
<body bgcolor="#F3E3C3" topmargin="0">
${sampleNotice}
${aspnetForm ? wrapInForm(page) : page}
</body>
</html>
`;
}

import { hiddenWords } from './fragment.ts';
import { articlePage } from './page.ts';

const plain = Array.from({ length: 6 }, () => '');
const ownElement = (constructor: string) => `<script>
  window.__internals = [];
  for (const name of ['ban-sach-reader', 'ban-sach-tool']) customElements.define(name, class extends HTMLElement { constructor() { super(); ${constructor} } });
</script>`;

/** Pages with one hostile trait each, which would hide all others on the large page. */
export function singlePage(name: string, foreign: string): string | null {
  switch (name) {
    case 'lang-underscore': return articlePage(plain, { root: 'lang="vi_VN"' });
    case 'lang-hostile': return articlePage(plain, { root: 'lang="vi&quot; onload=&quot;alert(1)"' });
    case 'internals': return articlePage(plain, { head: ownElement('__internals.push(this.attachInternals())') });
    case 'taken-shadow': return articlePage(plain, { head: ownElement('this.attachShadow({ mode: "open" })') });
    case 'synthetic-escape': return articlePage(plain, {
      head: `<script>setInterval(() => { for (const target of [window, document, document.body]) target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })) }, 100)</script>`,
    });
    case 'escape-stopped': return articlePage(plain, {
      head: `<script>addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)</script>`,
    });
    case 'bidi': return articlePage(plain, {
      title: 'Phiên chợ \u202evùng cao\u2066 ngày cuối năm', head: '<meta property="og:site_name" content="Báo \u202emới\u2067">',
    });
    case 'lost-picture': return articlePage([`<img src="${foreign}/lost.jpg" width="300" height="200" alt="Ảnh đã mất">`, ...plain], {});
    case 'base': return articlePage([`<p><a href="/noi-khac">nơi khác</a></p>`, ...plain], {
      head: `<base href="${foreign}/"><link rel="canonical" href="${foreign}/cua-nguoi-khac.html">`,
    });
    case 'fallback': return articlePage([`<video src="${foreign}/phim.mp4">${hiddenWords}</video><audio src="${foreign}/tieng.mp3">${hiddenWords}</audio><object data="${foreign}/a.html">${hiddenWords}</object><canvas>${hiddenWords}</canvas>`, ...plain], {});
    case 'rewritten': return articlePage(plain, { head: '<script>setTimeout(() => { document.open(); document.write("<p>Trang đã bị viết lại</p>"); document.close(); }, 1500)</script>' });
    case 'javascript-mime': return articlePage([`<img src="/khong-phai-anh.jpg" width="300" height="200" alt="Không phải ảnh">`, ...plain], {});
    default: return null;
  }
}

/** Names that an image takes on `document` (`document.body` is then the image). */
export const clobberedNames = ['body', 'title', 'documentElement', 'querySelector', 'querySelectorAll', 'createElement', 'baseURI', 'contentType', 'activeElement', 'fonts'] as const;

export const clobberedPage = (name: string) => articlePage(plain, { top: `<img name="${name}" src="/anh/vuon-rau.jpg" width="300" height="200" alt="Vườn rau">` });

/** Names that a field takes on the form around it (`form.nextSibling` is then the field). */
export const clobberedMembers = [
  'children', 'childNodes', 'attributes', 'parentElement', 'parentNode', 'firstChild', 'nextSibling', 'tagName', 'nodeType', 'textContent',
  'getAttribute', 'hasAttribute', 'querySelector', 'matches', 'closest', 'contains', 'style', 'id', 'baseURI',
] as const;

export const formWords = 'Đoạn nằm trong biểu mẫu bị chiếm tên.';

/** An article with a form around one paragraph, as old portals have one around everything. */
export const clobberedForm = (member: string) =>
  articlePage(['', '', `<form><input name="${member}"><p>${formWords}</p></form>`, '', '', ''], {});

import { serve, type Site } from './serve.ts';
import type { Session } from './session.ts';

/** An article of the small newspaper. */
export interface Piece {
  title: string;
  site?: string;
  section?: string;
  author?: string;
  /** ISO, with its zone. */
  date?: string;
  /** Paragraphs before those that all pieces share. */
  text?: readonly string[];
  /** Markup under the article. */
  below?: string;
}

/** A site whose articles a test writes and rewrites. */
export interface Newspaper extends Site {
  pieces: Map<string, Piece>;
  /** Saves pieces in their order, all in one tab. @returns their ids in the archive */
  save(session: Session, ...names: string[]): Promise<string[]>;
}

const shared = [
  'Sáng nay bà con trong bản có mặt từ sớm, mỗi nhà một người mang theo dụng cụ, chia thành bốn tốp theo sự phân công của trưởng bản.',
  'Đến trưa phần việc nặng nhất đã xong, cả tốp ngồi nghỉ dưới gốc cây đa đầu bản, kể cho nhau nghe chuyện mùa màng và con cái học hành.',
  'Trưởng bản cho biết phần còn lại sẽ làm tiếp vào cuối tuần, nhà nào bận thì đổi công cho nhà khác, không để ai phải làm một mình.',
  'Các cụ cao tuổi cũng góp một tay nấu cơm, đun trà, trông trẻ nhỏ để người khỏe yên tâm làm việc ngoài đồng cho kịp thời vụ.',
];

const meta = (property: string, content: string | undefined) => (content ? `<meta property="${property}" content="${content}">` : '');

function pageOf({ title, site = 'Báo Bản Nậm', section, author, date, text = [], below = '' }: Piece): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
${meta('og:site_name', site)}${meta('article:section', section)}${meta('article:published_time', date)}</head>
<body><article><h1>${title}</h1>${[...text, ...shared].map((each) => `<p>${each}</p>`).join('\n')}${author ? `<p class="tac-gia">Tác giả: ${author}</p>` : ''}</article>${below}</body></html>`;
}

export async function startNewspaper(pieces: Readonly<Record<string, Piece>>): Promise<Newspaper> {
  const known = new Map(Object.entries(pieces));
  const site = await serve((path, response) => {
    const piece = known.get(path.slice(1));
    response.writeHead(piece ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    // Of an empty answer Chromium makes an error page of its own, as of none at all.
    response.end(piece ? pageOf(piece) : '<!DOCTYPE html><title>404</title><p>Không có trang này.</p>');
  });
  return {
    ...site,
    pieces: known,
    async save(session, ...names) {
      const ids: string[] = [];
      const page = await session.browser.openTab('about:blank');
      for (const name of names) {
        await page.goto(`${site.origin}/${name}`);
        ids.push(await session.save(page));
      }
      await page.close();
      return ids;
    },
  };
}

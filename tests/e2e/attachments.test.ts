import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchDownload, openCare } from './support/care.ts';
import { openLibrary } from './support/library.ts';
import { serve, type Site } from './support/serve.ts';
import { browserNames, startSession, until, type Session } from './support/session.ts';

const file = Buffer.from('%PDF-1.4 kế hoạch của phường');

/** A PNG of noise, wider than any page needs, whose left half one can look through. */
function wideDrawing(): Buffer {
  const [width, height] = [2000, 40];
  let noise = 7;
  const rows = Array.from({ length: height }, () => Buffer.from([0, ...Array.from({ length: width }, (_, x) => [0, 1, 2].map(() => (noise = (noise * 1103515245 + 12345) % 2147483648) >> 16 & 255).concat(x < width / 2 ? 0 : 255)).flat()]));
  const table = Array.from({ length: 256 }, (_, at) => Array.from({ length: 8 }).reduce<number>((sum) => (sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1), at));
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const sum = body.reduce((now, byte) => (table[(now ^ byte) & 255] ?? 0) ^ (now >>> 8), 0xffffffff) ^ 0xffffffff;
    const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    check.writeUInt32BE(sum >>> 0);
    return Buffer.concat([size, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
}

const drawing = wideDrawing();
const text = [
  'Sáng nay bà con trong bản có mặt từ sớm, mỗi nhà một người mang theo dụng cụ, chia thành bốn tốp theo sự phân công của trưởng bản.',
  'Đến trưa phần việc nặng nhất đã xong, cả tốp ngồi nghỉ dưới gốc cây đa đầu bản, kể cho nhau nghe chuyện mùa màng và con cái học hành.',
  'Trưởng bản cho biết phần còn lại sẽ làm tiếp vào cuối tuần, nhà nào bận thì đổi công cho nhà khác, không để ai phải làm một mình.',
  'Các cụ cao tuổi cũng góp một tay nấu cơm, đun trà, trông trẻ nhỏ để người khỏe yên tâm làm việc ngoài đồng cho kịp thời vụ.',
].map((each) => `<p>${each}</p>`).join('\n');
const pageOf = (title: string) => `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${text}
<p><img src="/huy-hieu.png" width="640" height="13" alt="Huy hiệu"></p><p>Tệp đính kèm: <a href="/ke-hoach.pdf">Kế hoạch 408.pdf</a></p></article></body></html>`;

describe.each(browserNames)('what is kept beside the text in %s', (name) => {
  let session: Session;
  let site: Site;
  beforeAll(async () => {
    session = await startSession(name);
    site = await serve((path, response) => {
      const isPage = path.endsWith('.html');
      response.writeHead(200, { 'content-type': isPage ? 'text/html; charset=utf-8' : path.endsWith('.pdf') ? 'application/pdf' : 'image/png' });
      response.end(isPage ? pageOf(`Bản tin ${path}`) : path.endsWith('.pdf') ? file : drawing);
    });
  });
  afterAll(async () => {
    await session.stop();
    site.stop();
  });

  async function save(path: string): Promise<string> {
    const page = await session.browser.openTab(site.origin + path);
    const id = await session.save(page);
    await page.close();
    return id;
  }

  it('is a picture as it came, and no file that nobody wanted', async () => {
    const id = await save('/mot.html');
    expect((await session.rows<{ articleId: string; type: string; bytes: number }>('pictureBytes')).filter((row) => row.articleId === id)).toMatchObject([{ type: 'image/png', bytes: drawing.length }]);
    expect(await session.rows('attachments')).toEqual([]);
  });

  it('are the attachments, where the reader wants them: they open from the archive, the portal gone', async () => {
    const care = await openCare(session, 'storage');
    await care.click('section:not([hidden]) .check', 'đính kèm');
    await care.page.close();
    const id = await save('/hai.html');
    await until('the file', async () => (await session.rows<{ articleId: string; state: string }>('attachments')).some((row) => row.articleId === id && row.state === 'kept'));
    const library = await openLibrary(session, `archive.html?id=${id}`);
    await library.says('Kế hoạch 408', '.kept-attachments');
    const caught = await catchDownload(library.page, () => library.click('.kept-attachments button', 'Kế hoạch 408'));
    expect(caught).toEqual({ name: 'ke-hoach.pdf', base64: file.toString('base64') });
    await library.page.close();
  });

  it('are pictures made smaller, where the reader wants that, and one can still look through them', async () => {
    const care = await openCare(session, 'storage');
    await care.click('section:not([hidden]) fieldset label:last-of-type');
    await care.page.close();
    const id = await save('/ba.html');
    const [row] = (await session.rows<{ articleId: string; type: string; bytes: number }>('pictureBytes')).filter((each) => each.articleId === id);
    expect(row?.bytes).toBeLessThan(drawing.length);
    const seen = await session.browser.runInExtension<{ width: number; left: number; right: number }>(`async (id) => {
      const database = await new Promise((resolve) => { const request = indexedDB.open('ban-sach'); request.onsuccess = () => resolve(request.result); });
      const rows = await new Promise((resolve) => { const request = database.transaction('pictureBytes').objectStore('pictureBytes').getAll(); request.onsuccess = () => resolve(request.result); });
      database.close();
      const { bytes, type } = rows.find((each) => each.articleId === id);
      const bitmap = await createImageBitmap(new Blob([bytes], { type }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const alpha = (x) => context.getImageData(x, 10, 1, 1).data[3];
      return { width: bitmap.width, left: alpha(10), right: alpha(bitmap.width - 10) };
    }`, id);
    expect(seen).toEqual({ width: 1600, left: 0, right: 255 });
  });
});

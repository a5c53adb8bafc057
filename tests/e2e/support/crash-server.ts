import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const picturesEach = 6;

/** A portal whose pictures take their time, so that a crash finds some of them on the way. */
export interface SlowPortal {
  origin: string;
  articleAddress(at: number): string;
  /** Bytes of each picture it serves. */
  pictureSize: number;
  stop(): Promise<void>;
}

const sentence = 'Đảng ủy xã đã họp bàn việc làm đường vào thôn, giao cho từng chi bộ vận động bà con hiến đất và góp ngày công trong mùa khô này.';
const picture = readFileSync(new URL('../../pages/portal/pictures/large/quang-trung-van-minh.jpg', import.meta.url));

/** @param edition how often it was rewritten: another text, and another first picture */
function articlePage(at: number, edition: number): string {
  const paragraphs = Array.from({ length: picturesEach }, (_, each) =>
    `<p>Đoạn ${each + 1} của bài ${at}${edition > 0 ? `, sửa lần ${edition}` : ''}. ${sentence}</p><p><img src="/anh/${at}-${each === 0 ? edition * 10 : each}.jpg" width="400" height="300" loading="lazy" alt="Ảnh ${each + 1}"></p>`);
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Bài số ${at} về con đường mới</title></head><body><article>
<h1 class="title">Bài số ${at} về con đường mới</h1><p>Ngày đăng: 01/03/2024 16:00</p>${paragraphs.join('\n')}<p>${sentence}</p></article></body></html>`;
}

/** @param delay milliseconds between the halves of a picture, at least and at most */
export async function startSlowPortal([least, most]: readonly [number, number] = [40, 200]): Promise<SlowPortal> {
  const editions = new Map<number, number>();
  const server = createServer((request, response) => {
    request.resume();
    const [, verb, number] = /^\/(bai|sua)\/(\d+)(?:\.html)?$/.exec(request.url ?? '') ?? [];
    if (verb) {
      const at = Number(number);
      if (verb === 'sua') editions.set(at, (editions.get(at) ?? 0) + 1);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(articlePage(at, editions.get(at) ?? 0));
      return;
    }
    if (!/^\/anh\/\d+-\d+\.jpg$/.test(request.url ?? '')) {
      response.writeHead(404).end();
      return;
    }
    // Half at once, half later: a cut falls into the middle of a body as well as between two.
    response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': picture.length, 'cache-control': 'no-store' });
    response.write(picture.subarray(0, picture.length / 2));
    setTimeout(() => response.end(picture.subarray(picture.length / 2)), least + Math.random() * (most - least));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    articleAddress: (at) => `${origin}/bai/${at}.html`,
    pictureSize: picture.length,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

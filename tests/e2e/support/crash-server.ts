import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const picturesEach = 6;

/** A portal whose pictures take their time, so that a crash finds some of them on the way. */
export interface SlowPortal {
  articleAddress(at: number): string;
  /** Bytes of each picture it serves. */
  pictureSize: number;
  stop(): Promise<void>;
}

const sentence = 'Đảng ủy xã đã họp bàn việc làm đường vào thôn, giao cho từng chi bộ vận động bà con hiến đất và góp ngày công trong mùa khô này.';
const picture = readFileSync(new URL('../../pages/portal/pictures/large/quang-trung-van-minh.jpg', import.meta.url));

function articlePage(at: number): string {
  const paragraphs = Array.from({ length: picturesEach }, (_, each) =>
    `<p>Đoạn ${each + 1} của bài ${at}. ${sentence}</p><p><img src="/anh/${at}-${each}.jpg" width="400" height="300" loading="lazy" alt="Ảnh ${each + 1}"></p>`);
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Bài số ${at} về con đường mới</title></head><body><article>
<h1 class="title">Bài số ${at} về con đường mới</h1><p>Ngày đăng: 01/03/2024 16:00</p>${paragraphs.join('\n')}<p>${sentence}</p></article></body></html>`;
}

export async function startSlowPortal(): Promise<SlowPortal> {
  const server = createServer((request, response) => {
    request.resume();
    const at = /^\/bai\/(\d+)\.html$/.exec(request.url ?? '')?.[1];
    if (at) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(articlePage(Number(at)));
      return;
    }
    if (!/^\/anh\/\d+-\d+\.jpg$/.test(request.url ?? '')) {
      response.writeHead(404).end();
      return;
    }
    // Half at once, half later: a cut falls into the middle of a body as well as between two.
    response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': picture.length, 'cache-control': 'no-store' });
    response.write(picture.subarray(0, picture.length / 2));
    setTimeout(() => response.end(picture.subarray(picture.length / 2)), 40 + Math.random() * 160);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    articleAddress: (at) => `${origin}/bai/${at}.html`,
    pictureSize: picture.length,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

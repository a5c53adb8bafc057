import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostilePage } from './page.ts';
import { clobberedForm, clobberedPage, singlePage } from './single-pages.ts';

export interface CountingServer {
  origin: string;
  /** Paths asked for, in order. */
  requests: string[];
}

/** The hostile portal, and the foreign server its pages would like to be asked. */
export interface HostileSite {
  portal: CountingServer;
  foreign: CountingServer;
  /** Forgets all requests so far. */
  forget(): void;
  stop(): Promise<void>;
}

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const picture = (name: string) => readFileSync(new URL(`../portal/pictures/small/${name}.jpg`, import.meta.url));
const pictures = new Map(['cho-hoa-tet', 'vuon-rau', 'hoi-nghi', 'tang-qua'].map((name) => [`/anh/${name}.jpg`, picture(name)]));

type Answer = (path: string) => { type: string; body: string | Buffer } | null;

function foreignAnswer(path: string): ReturnType<Answer> {
  if (path.startsWith('/ran/')) return { type: 'image/gif', body: pixel };
  if (!path.startsWith('/load/')) return null;
  if (/\.(?:png|gif|svg)$/.test(path)) return { type: 'image/gif', body: pixel };
  if (path.endsWith('.jpg')) return { type: 'image/jpeg', body: pictures.get('/anh/vuon-rau.jpg') ?? pixel };
  if (path.endsWith('.js')) return { type: 'text/javascript', body: `(window.__ran = window.__ran || []).push('${path}')` };
  if (path.endsWith('.css')) return { type: 'text/css', body: 'p::before { background: url("/load/from-css.png") }' };
  return { type: 'text/html', body: '<!DOCTYPE html><p>nơi khác</p>' };
}

async function listen(answer: Answer): Promise<CountingServer & { close(): Promise<void> }> {
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    requests.push(path);
    request.resume();
    const found = answer(path);
    response.writeHead(found ? 200 : 404, { 'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8`, 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
    response.end(found?.body ?? 'không có');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

export async function startHostileSite(): Promise<HostileSite> {
  const foreign = await listen(foreignAnswer);
  const html = (body: string | null) => (body === null ? null : { type: 'text/html', body });
  const portal = await listen((path) => {
    const [, folder = '', name = ''] = path.split('/');
    if (path === '/bai-viet.html') return html(hostilePage(foreign.origin));
    if (path === '/trong.html') return html('<!DOCTYPE html><title>trống</title>');
    if (folder === 'rieng') return html(singlePage(name.replace('.html', ''), foreign.origin));
    if (folder === 'bieu-mau') return html(clobberedForm(name.replace('.html', '')));
    if (folder === 'ten') return html(clobberedPage(name.replace('.html', '')));
    if (path === '/khong-phai-anh.jpg') return { type: 'image/jpeg', body: '<script>alert(1)</script>' };
    const body = pictures.get(path);
    return body ? { type: 'image/jpeg', body } : null;
  });
  return {
    portal,
    foreign,
    forget() {
      portal.requests.length = 0;
      foreign.requests.length = 0;
    },
    stop: async () => {
      await Promise.all([portal.close(), foreign.close()]);
    },
  };
}

import { readFileSync } from 'node:fs';

export interface Reply {
  status: number;
  type: string;
  body: Buffer;
  attachmentName?: string;
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
};

const emptyGif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Which folder of this directory stands behind which address; nothing outside can be reached. */
const folders: readonly [prefix: string, folder: string][] = [
  ['/giao-dien/', './static/'],
  ['/anh/icon/', './pictures/icons/'],
  ['/anh/nho/', './pictures/small/'],
  ['/anh/2024/', './pictures/large/'],
  ['/anh/', './pictures/'],
  ['/tai-lieu/', './static/'],
];

/** Undefined when the portal has no such file. */
export function fileReply(path: string): Reply | undefined {
  if (path.endsWith('.gif')) {
    const known = path === '/anh/blank.gif' || path === '/thong-ke/dem.gif';
    return known ? { status: 200, type: 'image/gif', body: emptyGif } : undefined;
  }
  const match = folders.find(([prefix]) => path.startsWith(prefix));
  const [, name, extension = ''] = /\/([\w-]+\.(\w+))$/.exec(path) ?? [];
  const type = types[extension];
  if (!match || !name || !type || path !== match[0] + name) return undefined;
  try {
    return { status: 200, type, body: readFileSync(new URL(match[1] + name, import.meta.url)) };
  } catch {
    return undefined;
  }
}

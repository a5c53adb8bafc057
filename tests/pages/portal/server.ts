import { createServer, type ServerResponse } from 'node:http';
import type { Reply } from './files.ts';
import { reply } from './routes.ts';
import type { Portal } from './types.ts';

export type { Portal } from './types.ts';

export interface PortalOptions {
  port?: number;
  host?: string;
  /** Serve the picture that normally answers 404; for screenshots that should show all four. */
  withAllPictures?: boolean;
}

function send(response: ServerResponse, answer: Reply, withBody: boolean): void {
  response.writeHead(answer.status, {
    'Content-Type': answer.type,
    'Content-Length': answer.body.length,
    ...(answer.attachmentName && {
      'Content-Disposition': `attachment; filename="${answer.attachmentName}"`,
    }),
  });
  response.end(withBody ? answer.body : undefined);
}

export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const { port = 0, host = 'localhost', withAllPictures = false } = options;
  const requests: Portal['requests'] = [];
  const server = createServer((request, response) => {
    const { method = 'GET', url: path = '/' } = request;
    requests.push({ method, path });
    // A posted form must be read to its end, or the browser reports a broken connection.
    request.resume();
    const url = new URL(URL.canParse(path, 'http://localhost') ? path : '/404', 'http://localhost');
    send(response, reply(method, url, withAllPictures), method !== 'HEAD');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const usedPort = typeof address === 'object' && address ? address.port : port;
  return {
    origin: `http://${host}:${usedPort}`,
    requests,
    stop: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

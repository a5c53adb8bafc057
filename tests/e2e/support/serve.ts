import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small site of a test's own. */
export interface Site {
  origin: string;
  stop(): void;
}

/** Serves pages on localhost. @param answer is called with the path and what stands behind it, decoded */
export async function serve(answer: (path: string, response: ServerResponse) => void): Promise<Site> {
  const server = createServer((request, response) => answer(decodeURIComponent(request.url ?? '/'), response));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

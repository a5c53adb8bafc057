import { build } from 'vite';

/** What a peer makes of a page. */
export interface PeerResult {
  title: string | null;
  authors: string[];
  publishedAt: string | null;
  html: string;
}

/** A peer behind one function of the page: `globalThis.peer_NAME()` reads the live document as its users do, from a clone. */
const peers = {
  readability: `import { Readability } from '@mozilla/readability';
    globalThis.peer_readability = () => {
      const found = new Readability(document.cloneNode(true)).parse();
      return { title: found?.title ?? null, authors: found?.byline ? [found.byline] : [], publishedAt: found?.publishedTime ?? null, html: found?.content ?? '' };
    };`,
  defuddle: `import Defuddle from 'defuddle';
    globalThis.peer_defuddle = () => {
      const found = new Defuddle(document.cloneNode(true), { url: document.URL }).parse();
      return { title: found.title ?? null, authors: found.author ? [found.author] : [], publishedAt: found.published ?? null, html: found.content };
    };`,
} as const;

export type PeerName = keyof typeof peers;
export const peerNames: readonly PeerName[] = ['readability', 'defuddle'];

/** The peers as scripts to evaluate in a page. */
export async function bundlePeer(name: PeerName): Promise<string> {
  const id = `\0peer-${name}`;
  const results = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{
      name: 'peer',
      resolveId: (source) => (source === 'peer' ? id : null),
      load: (wanted) => (wanted === id ? peers[name] : null),
    }],
    build: { write: false, rolldownOptions: { input: 'peer', output: { format: 'iife' } } },
  });
  const chunk = [results].flat().flatMap((result) => ('output' in result ? result.output : [])).find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`no bundle of ${name}`);
  return chunk.code;
}

import { build } from 'vite';

const root = new URL('../../..', import.meta.url).pathname;

/** The archive and what works on it as a script to evaluate in a page of the extension, which then has `globalThis.soak`. */
export async function bundleSoak(): Promise<string> {
  const results = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'import.meta.url': 'location.href' },
    build: { write: false, minify: false, rolldownOptions: { input: `${root}tests/support/soak/page/index.ts`, output: { format: 'iife' } } },
  });
  const chunk = [results].flat().flatMap((result) => ('output' in result ? result.output : [])).find((output) => output.type === 'chunk');
  if (!chunk) throw new Error('no bundle of the soak page');
  return chunk.code;
}

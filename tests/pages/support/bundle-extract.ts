import { build } from 'vite';

const entry = new URL('../../../lib/extract/index.ts', import.meta.url).pathname;
let bundle: Promise<string> | null = null;

/** `lib/extract` as one script that defines `BanSach.extractArticle`; built once a run, never written to disk. */
export function bundleExtract(): Promise<string> {
  bundle ??= bundleScript(entry, 'BanSach');
  return bundle;
}

/** A module and all it imports as one script that defines `name`. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name, fileName: 'script' },
    },
  });
  const outputs = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`The bundle of ${name} is empty`);
  return chunk.code;
}

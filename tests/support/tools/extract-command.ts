import { parseArgs } from 'node:util';
import type { ExtractingBrowser, Extracted } from '../../pages/support/extract-in-browser.ts';
import { exit, type Output, PlainError, withPlainErrors } from './plain-error.ts';
import { openSaved, readSaved } from './saved-page.ts';
import { traceTable } from './trace-table.ts';
import { withBrowser } from './with-browser.ts';

const usage = `Usage: npm run extract -- FILE|URL [--trace]
  FILE     a saved page, read as if at its canonical address; nothing is fetched
  URL      a page of the web, really fetched
  --trace  say also what was kept, dropped and recognised, by which rule and why
Prints the article as JSON. Exit code 0: an article, 1: none, 2: it could not be read.`;

interface Wish {
  from: string;
  withTrace: boolean;
}

function readArguments(args: string[]): Wish {
  try {
    const { values, positionals } = parseArgs({ args, options: { trace: { type: 'boolean', default: false } }, allowPositionals: true });
    const [from] = positionals;
    if (from && positionals.length === 1) return { from, withTrace: values.trace };
  } catch {
    // An option that does not exist; the usage says which do.
  }
  throw new PlainError(usage);
}

async function extractUrl(browser: ExtractingBrowser, url: string): Promise<Extracted> {
  if (!URL.canParse(url)) throw new PlainError(`${url} is not an address`);
  try {
    return await browser.extract(url);
  } catch (error) {
    throw new PlainError(`${url} cannot be read: ${error instanceof Error ? error.message.split(' at ')[0] : String(error)}`);
  }
}

async function extractFile(browser: ExtractingBrowser, html: string): Promise<Extracted> {
  return browser.extractFrom(await openSaved(browser, html));
}

/** `npm run extract`: the article of a page on stdout, everything about it on stderr. */
export function extractCommand(args: string[], output: Output): Promise<number> {
  return withPlainErrors(output, async () => {
    const { from, withTrace } = readArguments(args);
    const isUrl = /^https?:/i.test(from);
    const html = isUrl ? '' : await readSaved(from);
    const { article, trace } = await withBrowser((browser) => (isUrl ? extractUrl(browser, from) : extractFile(browser, html)));
    if (withTrace) output.complain(traceTable(trace));
    if (article) output.print(JSON.stringify(article, null, 2));
    else output.complain(`No article: ${trace.steps.at(-1)?.reason ?? 'no reason given'}`);
    return article ? exit.good : exit.noArticle;
  });
}

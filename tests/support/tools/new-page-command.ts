import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makePage, type MadePage } from './make-page.ts';
import { exit, type Output, PlainError, withPlainErrors } from './plain-error.ts';
import { readSaved } from './saved-page.ts';
import { withBrowser } from './with-browser.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const written = path.join(root, 'tests/pages/written');

const usage = `Usage: npm run new-page -- FILE [NAME]
  FILE  a saved page
  NAME  of the test page: small letters, digits and hyphens; the name of FILE when left out
Makes a test page with the mark-up of the saved one and words of ours in tests/pages/written/NAME/.`;

function nameFrom(file: string): string {
  return path.parse(file).name.toLowerCase().replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '');
}

/** What stands in for an article the extraction does not find: the test fails until somebody has written it. */
const unwritten = { title: '', blocks: [] };

async function write(folder: string, { html, expected }: MadePage): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'page.html'), html);
  await writeFile(path.join(folder, 'expected.json'), `${JSON.stringify(expected ?? unwritten, null, 2)}\n`);
}

function report(folder: string, { expected, trace, kept, differences }: MadePage): string {
  const labels = kept.map((phrase) => phrase.trim()).filter((phrase) => /\p{L}{2}/u.test(phrase) && !/^[a-z]+$/.test(phrase));
  return [
    `Written: ${path.relative(root, folder)}/page.html and expected.json`,
    `Kept as labels and dates: ${labels.length > 0 ? labels.join(' | ') : 'none'}`,
    ...(expected ? [] : [`The extraction finds no article in it (${trace.steps.at(-1)?.reason}); expected.json is empty.`]),
    ...(differences.length > 0 ? ['The original is read otherwise; a label may have been lost:'] : []),
    ...differences.map((difference) => `  original ${difference}`),
    '',
    'Next:',
    '  1. Look through page.html: nobody\'s words, names or numbers may be left.',
    '  2. Correct expected.json to what a careful reader would take from the page.',
    '  3. npm run unit -- tests/pages/written.test.ts',
  ].join('\n');
}

/**
 * `npm run new-page`: a written test page out of a saved one.
 * @param into the folder that holds the written pages
 */
export function newPageCommand(args: string[], output: Output, into = written): Promise<number> {
  return withPlainErrors(output, async () => {
    const [file, name = nameFrom(file ?? '')] = args;
    if (!file || args.length > 2 || file.startsWith('-') || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name)) throw new PlainError(usage);
    const folder = path.join(into, name);
    if (existsSync(folder)) throw new PlainError(`There is a page ${name} already; choose another NAME.`);
    const saved = await readSaved(file);
    const made = await withBrowser((browser) => makePage(browser, saved, name));
    await write(folder, made);
    output.print(report(folder, made));
    return exit.good;
  });
}

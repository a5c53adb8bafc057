import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../lib/article/types.ts';
import { fold } from '../../lib/text/fold.ts';
import { extractCommand } from '../support/tools/extract-command.ts';
import { newPageCommand } from '../support/tools/new-page-command.ts';
import { seedArticle } from './portal/data/seed-article.ts';
import { startPortal, type Portal } from './portal/server.ts';
import { articlePath } from './portal/site.ts';
import { everyWord } from './support/plain-article.ts';
import { writtenPage } from './support/written-page.ts';

let portal: Portal;
let folder: string;
const into = (...names: string[]) => path.join(folder, ...names);

beforeAll(async () => {
  [portal, folder] = await Promise.all([startPortal(), mkdtemp(path.join(tmpdir(), 'tools-'))]);
  for (const id of [1201, 1202, 1203, 1204]) {
    const response = await fetch(portal.origin + articlePath({ ...seedArticle, id }));
    await writeFile(into(`${id}.html`), await response.text());
  }
  await writeFile(into('trang-chu.html'), await (await fetch(portal.origin)).text());
});
afterAll(() => Promise.all([portal.stop(), rm(folder, { recursive: true, force: true })]));

interface Said {
  code: number;
  printed: string;
  complained: string;
}

async function said(work: (output: { print(text: string): void; complain(text: string): void }) => Promise<number>): Promise<Said> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await work({ print: (text) => printed.push(text), complain: (text) => complained.push(text) });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

const extract = (...args: string[]) => said((output) => extractCommand(args, output));
const newPage = (...args: string[]) => said((output) => newPageCommand(args, output, into('written')));

/** Runs of four words, without marks. */
function runs(text: string): Set<string> {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
}

describe('npm run extract', () => {
  test('prints the article of a saved page, and nothing else', async () => {
    const { code, printed, complained } = await extract(into('1201.html'));
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(JSON.parse(printed)).toMatchObject({ title: seedArticle.title, publishedAt: seedArticle.publishedAt });
  });

  test('prints the article of an address', async () => {
    const { code, printed } = await extract(portal.origin + articlePath({ ...seedArticle, id: 1202 }));
    expect(code).toBe(0);
    expect((JSON.parse(printed) as Article).title).toBe(seedArticle.title);
  });

  test('tells its decisions and how sure it is beside the article', async () => {
    const { code, printed, complained } = await extract(into('1201.html'), '--trace');
    expect(code).toBe(0);
    expect((JSON.parse(printed) as Article).title).toBe(seedArticle.title);
    const lines = complained.split('\n');
    expect(lines[0]).toMatch(/^action +rule +reason +text$/);
    expect(lines.find((line) => /^recognised +title /.test(line))).toContain(seedArticle.title.slice(0, 60));
    expect(lines.at(-1)).toBe('confidence: high');
  });

  test('says why a page is no article', async () => {
    const { code, printed, complained } = await extract(into('trang-chu.html'));
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(complained).toMatch(/^No article: \S/);
  });

  test('reads a page as if where it says it lives', async () => {
    const head = '<link rel="canonical" href="http://phuong.example/tin/ban-77.html#binh-luan"><script>document.body.remove()</script><meta http-equiv="refresh" content="0;url=/khac">';
    await writeFile(into('canonical.html'), writtenPage({ head }));
    const { printed } = await extract(into('canonical.html'));
    expect(JSON.parse(printed)).toMatchObject({ url: 'http://phuong.example/tin/ban-77.html', site: { host: 'phuong.example' } });
  });

  test.each([
    ['a missing file', ['khong-co.html'], /khong-co\.html cannot be read: no such file/],
    ['a folder', [tmpdir()], /it is a folder/],
    ['nobody at an address', ['http://localhost:1/'], /^http:\/\/localhost:1\/ cannot be read: net::ERR_/],
    ['no address', ['http://'], /is not an address/],
    ['no argument', [], /^Usage:/],
    ['too many arguments', ['a', 'b'], /^Usage:/],
    ['an unknown option', ['a', '--traces'], /^Usage:/],
  ])('says plainly what is wrong: %s', async (_, args, message) => {
    const { code, printed, complained } = await extract(...args);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(complained).toMatch(message);
  });

  test('says that there is no browser', async () => {
    const before = process.env['CHROME_PATH'];
    process.env['CHROME_PATH'] = into('khong-co-chromium');
    try {
      expect(await extract(into('1201.html'))).toMatchObject({ code: 2, complained: expect.stringContaining('CHROME_PATH') });
    } finally {
      if (before === undefined) delete process.env['CHROME_PATH'];
      else process.env['CHROME_PATH'] = before;
    }
  });
});

describe.each([1201, 1202, 1203, 1204])('npm run new-page on page %i', (id) => {
  const name = `trang-${id}`;
  let made: Said;
  let html: string;
  let ours: Article;
  let theirs: Article;
  beforeAll(async () => {
    made = await newPage(into(`${id}.html`), name);
    html = await readFile(into('written', name, 'page.html'), 'utf8');
    ours = JSON.parse(await readFile(into('written', name, 'expected.json'), 'utf8')) as Article;
    theirs = JSON.parse((await extract(into(`${id}.html`))).printed) as Article;
  });

  test('says what to do next, and that nothing is read otherwise', () => {
    expect(made).toMatchObject({ code: 0, complained: '' });
    expect(made.printed).toContain('Correct expected.json');
    expect(made.printed).not.toContain('read otherwise');
  });

  test('leaves no four words in a row', () => {
    const left = runs(everyWord(theirs)).intersection(runs(html));
    // What the test itself puts between two texts.
    expect([...left].filter((run) => !/\b(?:type|text|caption|title|publishedat|null)\b/.test(run))).toEqual([]);
  });

  test('has no script, no handler and no host of the original', () => {
    expect(html).not.toMatch(/\son\w+=|localhost|hagiang/i);
    expect(html.match(/<script(?![^>]*ld\+json)[^>]*>[^<]+/g)).toBeNull();
  });

  test('keeps what the article is made of', () => {
    const types = (article: Article) => article.blocks.map((block) => block.type);
    expect(types(ours)).toEqual(types(theirs));
    expect(ours.related).toHaveLength(theirs.related.length);
    expect(ours.authors).toHaveLength(theirs.authors.length);
    expect([...ours.title]).toHaveLength([...theirs.title].length);
  });

  test('expects nothing that changes from place to place', () => {
    for (const field of ['url', 'canonicalUrl', 'capturedAt', 'site', 'version']) expect(ours).not.toHaveProperty(field);
  });

  test('is read as it expects when it is opened again', async () => {
    const again = JSON.parse((await extract(into('written', name, 'page.html'))).printed) as Article;
    expect(again.title).toBe(ours.title);
    expect(again.blocks.map((block) => block.type)).toEqual(ours.blocks.map((block) => block.type));
  });
});

describe('npm run new-page', () => {
  test('writes no page over another', async () => {
    await newPage(into('1201.html'), 'mot-trang');
    expect(await newPage(into('1202.html'), 'mot-trang')).toMatchObject({ code: 2, complained: expect.stringContaining('choose another NAME') });
  });

  test('refuses a name of the original\'s words', async () => {
    const { code, complained } = await newPage(into('1201.html'), 'dang-bo-thanh-pho-ha-giang');
    expect(code).toBe(2);
    expect(complained).toContain('dang bo thanh pho');
    await expect(readFile(into('written', 'dang-bo-thanh-pho-ha-giang', 'page.html'))).rejects.toThrow('ENOENT');
  });

  test('leaves the expectation to its reader where no article is found', async () => {
    const { code, printed } = await newPage(into('trang-chu.html'), 'khong-bai');
    expect(code).toBe(0);
    expect(printed).toContain('finds no article');
    expect(JSON.parse(await readFile(into('written', 'khong-bai', 'expected.json'), 'utf8'))).toEqual({ title: '', blocks: [] });
  });

  test.each([[[]], [['a.html', 'Tên có dấu']], [['a.html', 'b', 'c']], [['a.html', '../ngoai']]])('shows its usage for %j', async (args) => {
    expect(await newPage(...args)).toMatchObject({ code: 2, complained: expect.stringMatching(/^Usage:/) });
  });
});

/** All places of a page where words can hide. */
const secret = 'Bí mật của riêng gia đình này';
const hiding = `
<!-- ${secret} --><!-- <b>${secret}</b> --><noscript><p title="${secret}">${secret}</p></noscript><template><p>${secret}</p></template>
<script>var a = '${secret}';</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"${secret}","a":["<p>${secret}</p>"]}</script>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${secret}
"}</script><style>p::after { content: "${secret}" } /* ${secret} */</style>
<p onclick="alert('${secret}')" data-x="${secret}" x-la="${secret}" id="bi-mat-cua-rieng-gia-dinh" style="background: url(/bi-mat-cua-rieng.png)">${secret}</p>
<a href="/bi-mat-cua-rieng-gia-dinh.html#bi-mat-cua-rieng">${secret.toUpperCase()}</a><a href="/b%C3%AD-m%E1%BA%ADt-c%E1%BB%A7a-ri%C3%AAng">a</a>
<img alt="${secret}" srcset="/bi-mat-cua-rieng.jpg 2x, /bi-mat-cua-rieng-gia.jpg 3x"><iframe srcdoc="${secret}">${secret}</iframe><svg><text>${secret}</text><title>${secret}</title></svg>
<input value="${secret}" placeholder="${secret}" aria-label="${secret}"><select><option>${secret}</option></select><textarea>${secret}</textarea>
<p>B<b>í</b> mật <i>của</i> riêng gia đình</p><p>${secret.normalize('NFD')}</p>`;

test('words are found wherever a page can hide them', async () => {
  await writeFile(into('hiding.html'), writtenPage({ head: `<meta name="description" content="${secret}">`, below: hiding }));
  expect(await newPage(into('hiding.html'), 'an-giau')).toMatchObject({ code: 0 });
  const html = decodeURI(await readFile(into('written', 'an-giau', 'page.html'), 'utf8'));
  expect(fold(html)).not.toMatch(/bi.mat|cua.rieng|gia.dinh/);
});

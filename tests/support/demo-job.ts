import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { catchFile } from '../e2e/support/catch-file.ts';
import { startSession, until } from '../e2e/support/session.ts';

const width = 1280;

/** Reads, saves, finds again, prints and mails the seed article without a display, and leaves what it made in a folder. */
export async function doMainJob(folder: string): Promise<void> {
  const into = (name: string) => path.join(folder, name);
  const times: [step: string, milliseconds: number][] = [];
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    times.push([name, Math.round(performance.now() - start)]);
    return result;
  };

  const session = await step('start Chromium with the extension', () => startSession('chromium', { viewport: { width, height: 900 } }));
  const { browser, portal } = session;
  try {
    const page = await step('open the portal page', () => browser.openTab(`${portal.origin}/tin-tuc/dang-bo-thanh-pho-ha-giang-1201.html`));
    await until('our buttons', () => browser.inClosedRoot(page, '[data-ban-sach=tool][name=save]', '(root) => root.querySelector("button") !== null'));
    await page.screenshot({ path: into('page.png') });

    await step('click, and the reader is there', async () => {
      await browser.clickInClosedRoot(page, '[data-ban-sach=tool][name=read]', 'button');
      await until('the reader', () => session.isReaderOpen(page));
    });
    await page.screenshot({ path: into('reader.png') });
    await session.clickInReader(page, '.bar .appearance');
    await session.clickInReader(page, '[data-value=dark]');
    await session.clickInReader(page, '.bar .appearance');
    await page.screenshot({ path: into('reader-dark.png') });
    await session.clickInReader(page, '.bar .appearance');
    await session.clickInReader(page, '[data-value=system]');

    await step('save text and pictures', () => session.save(page));
    const [body] = await session.rows<{ article: unknown }>('bodies');
    await writeFile(into('article.json'), `${JSON.stringify(body?.article, null, 2)}\n`);
    await page.keyboard.press('Escape');

    const popup = await step('find it again in the popup', async () => {
      const opened = await browser.clickToolbar(page);
      await opened?.waitForSelector('.saved-list .thumbnail[src]');
      return opened;
    });
    await popup?.screenshot({ path: into('popup.png') });
    await popup?.close();

    const [row] = await session.rows<{ id: string; pictures: { total: number; kept: number; missing: number } }>('articles');
    const print = await browser.openExtensionPage(`print.html?id=${row?.id}`);
    await print.waitForSelector('.bar .print:not(:disabled)');
    await print.screenshot({ path: into('print.png') });
    await step('print to PDF', () => print.pdf({ path: into('article.pdf'), preferCSSPageSize: true, printBackground: true, tagged: true }));

    const mail = await browser.openExtensionPage(`mail.html?id=${row?.id}`);
    await mail.waitForSelector('.way.file:not(:disabled)');
    await mail.screenshot({ path: into('mail.png') });
    const draft = await step('write the mail draft', () => catchFile(mail, () => mail.click('.way.file')));
    await writeFile(into('article.eml'), draft.text);

    console.log(`\nRead, saved, found, printed and mailed: ${String((body?.article as { title?: unknown } | undefined)?.title)}`);
    console.log(`Pictures kept: ${row?.pictures.kept} of ${row?.pictures.total} (the sample portal has lost one on purpose).`);
    for (const [name, milliseconds] of times) console.log(`${String(milliseconds).padStart(6)} ms  ${name}`);
    console.log(`Everything it made is in ${path.relative(process.cwd(), folder)}/`);
  } finally {
    await session.stop();
  }
}

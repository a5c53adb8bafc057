import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal, type Portal } from '../pages/portal/server.ts';
import { launchChromium, type ExtensionBrowser } from '../support/browsers/index.ts';
import { reader, seedPath, until } from './support/session.ts';

// The browser's quota can be set only for an extension that has one: this copy of the build has no unlimitedStorage.
describe('a full disk in chromium', () => {
  let folder: string;
  let portal: Portal;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ban-sach-'));
    await cp(new URL('../../.output/chrome-mv3-test', import.meta.url), folder, { recursive: true });
    const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as { permissions: string[] };
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
    await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    portal = await startPortal();
    browser = await launchChromium({ extensionDir: folder });
  });
  afterAll(async () => {
    await browser.stop();
    await portal.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is said in plain words, with a file offered instead; saving works again once there is room', async () => {
    const page = await browser.openTab(portal.origin + seedPath);
    await until('our button', () => browser.inClosedRoot(page, '[data-ban-sach=tool][name=read]', '(root) => root.querySelector("button") !== null'));
    await browser.clickInClosedRoot(page, '[data-ban-sach=tool][name=read]', 'button');
    await until('the reader', () => browser.inClosedRoot<boolean>(page, reader, '(root) => root.querySelector("h1") !== null'));

    const own = await browser.openExtensionPage('archive.html');
    const protocol = await own.createCDPSession();
    await protocol.send('Storage.overrideQuotaForOrigin', { origin: browser.extensionOrigin, quotaSize: 1 });
    await browser.clickInClosedRoot(page, reader, '.bar .save');
    const words = await until('the reason', () => browser.inClosedRoot<string | null>(page, reader, '(root) => root.querySelector(".trouble")?.textContent ?? null'));
    expect(words).toContain('Chưa lưu được: ổ đĩa đã đầy');
    expect(words).toContain('Những bài đã lưu vẫn còn nguyên');
    expect(words).toContain('Tải bài về thành tệp');

    await protocol.send('Storage.overrideQuotaForOrigin', { origin: browser.extensionOrigin });
    await browser.clickInClosedRoot(page, reader, '.trouble .retry');
    await until('saved', () => browser.inClosedRoot<boolean>(page, reader, '(root) => root.querySelector(".bar .save").textContent === "Đã lưu"'));
  });
});

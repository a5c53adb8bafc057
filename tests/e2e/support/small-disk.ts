import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import type { ExtensionBrowser, LaunchOptions } from '../../support/browsers/index.ts';
import { engines, type Engine } from '../../support/soak/rounds.ts';
import { extensionDir } from './actions.ts';

/** Something that can be full and empty again. */
export interface SmallDisk {
  launch: LaunchOptions;
  /** Chromium's older engine opens no database without room to write: it is read again once there is some. */
  isReadable: boolean;
  fill(browser: ExtensionBrowser): Promise<void>;
  free(browser: ExtensionBrowser): Promise<void>;
  remove(): Promise<void>;
}

/** The browser's quota can be set only for an extension that has one: this copy of the build has no unlimitedStorage. */
async function quota(): Promise<SmallDisk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ban-sach-'));
  const extension = path.join(folder, 'extension');
  await cp(extensionDir('chromium'), extension, { recursive: true });
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify(manifest));
  let protocol: CDPSession | null = null;
  const change = async (browser: ExtensionBrowser, quotaSize: object) => {
    // It holds as long as the session that set it.
    protocol ??= await (await browser.openExtensionPage('options.html')).createCDPSession();
    await protocol.send('Storage.overrideQuotaForOrigin', { origin: browser.extensionOrigin, ...quotaSize });
  };
  const fill = async (browser: ExtensionBrowser) => {
    await change(browser, { quotaSize: 1 });
    // Chromium goes on believing for half a minute in the room it saw last.
    await new Promise((resolve) => setTimeout(resolve, 31_000));
  };
  return { isReadable: true, launch: { extensionDir: extension, profileDir: path.join(folder, 'profile') }, fill, free: (browser) => change(browser, {}), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A real file system of 200 MB, which another file fills to the last byte. */
async function fileSystem(engine: Engine): Promise<SmallDisk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ban-sach-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', folder]);
  const filler = path.join(folder, 'filler');
  return {
    isReadable: engine === 'sqlite',
    launch: { extensionDir: extensionDir('chromium'), profileDir: path.join(folder, 'profile'), args: engines[engine] },
    async fill() {
      for (const size of [1 << 20, 4096, 1]) {
        const piece = Buffer.alloc(size);
        while (await appendFile(filler, piece).then(() => true, () => false));
      }
    },
    free: () => rm(filler),
    async remove() {
      execFileSync('umount', ['-l', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function canMount(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
    return process.platform === 'linux' && process.getuid?.() === 0;
  } catch {
    return false;
  }
}

const real = (['leveldb', 'sqlite'] as const).map((engine): [string, () => Promise<SmallDisk>] => [`a small file system, ${engine},`, () => fileSystem(engine)]);
/** Mounting one takes the rights for it, and is done only where it is asked for: `REAL_DISK=1`. */
export const smallDisks: [string, () => Promise<SmallDisk>][] = [['a quota', quota], ...(process.env['REAL_DISK'] && canMount() ? real : [])];

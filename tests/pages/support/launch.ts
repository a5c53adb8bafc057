import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { findChromium, findFirefox, type BrowserName } from '../../support/browsers/index.ts';

export interface PlainBrowser {
  browser: Browser;
  stop(): Promise<void>;
}

const chromiumFlags = [
  '--no-sandbox', // Containers run the tests as root, where Chromium's sandbox cannot start.
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser without any extension, with a profile of its own. */
export function launchPlain(name: BrowserName): Promise<PlainBrowser> {
  return name === 'chromium' ? launchPlainChromium() : launchPlainFirefox();
}

async function launchPlainChromium(): Promise<PlainBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium was not found; set CHROME_PATH');
  const browser = await launch({ executablePath, headless: true, args: chromiumFlags, protocolTimeout: 50_000 });
  return { browser, stop: () => browser.close() };
}

async function launchPlainFirefox(): Promise<PlainBrowser> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('Firefox was not found; set FIREFOX_PATH');
  // Firefox refuses a home folder that is not its user's own, as root's is in many containers.
  const home = await mkdtemp(join(tmpdir(), 'firefox-home-'));
  const removeHome = () => rm(home, { recursive: true, force: true, maxRetries: 3 });
  try {
    const env = process.platform === 'linux' ? { ...process.env, HOME: home } : process.env;
    const browser = await launch({ browser: 'firefox', executablePath, headless: true, env, protocolTimeout: 50_000 });
    return {
      browser,
      async stop() {
        await browser.close();
        await removeHome();
      },
    };
  } catch (error) {
    await removeHome();
    throw error;
  }
}

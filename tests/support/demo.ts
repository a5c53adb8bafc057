// The main job on the seed article: with a display in a browser to try, without one done whole and written to .output/demo/.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { startPortal } from '../pages/portal/server.ts';
import { findChromium, launchChromium } from './browsers/index.ts';
import { doMainJob } from './demo-job.ts';

const root = path.resolve(import.meta.dirname, '../..');
const seed = '/tin-tuc/dang-bo-thanh-pho-ha-giang-1201.html';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

if (findChromium() === null) {
  console.log('Chromium or Chrome was not found. Install it, or set CHROME_PATH to it, and run npm start again.');
  process.exit(1);
}

if (hasDisplay && !process.env['CI']) {
  const portal = await startPortal();
  const browser = await launchChromium({ extensionDir: path.join(root, '.output/chrome-mv3-test'), headless: false });
  await browser.openTab(portal.origin + seed);
  console.log(`The sample portal is at ${portal.origin}. Press Alt+R, or the buttons beside the portal's own, or the icon in the toolbar.`);
  await new Promise<void>((resolve) => browser.browser.on('disconnected', () => resolve()));
  await portal.stop();
} else {
  const folder = path.join(root, '.output/demo');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await doMainJob(folder);
}

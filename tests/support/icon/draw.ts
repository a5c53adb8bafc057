// Draws the icons of all sizes from the two drawings beside this file. Run by hand after changing one.
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers/index.ts';

const folder = new URL('.', import.meta.url);
const target = new URL('../../../public/icon/', import.meta.url);
const browser = await puppeteer.launch({
  executablePath: findChromium() ?? undefined,
  args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  const drawing = readFileSync(new URL(size <= 32 ? 'icon-small.svg' : 'icon.svg', folder)).toString('base64');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`);
  writeFileSync(new URL(`${size}.png`, target), await page.screenshot({ omitBackground: true }));
}
await browser.close();

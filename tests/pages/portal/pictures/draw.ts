/** Run by hand to redraw the pictures: node tests/pages/portal/pictures/draw.ts [/path/to/chromium] */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Browser } from 'puppeteer-core';
import { banner } from './scenes/banner.ts';
import { classroom } from './scenes/classroom.ts';
import { hall, smallHall } from './scenes/hall.ts';
import * as small from './scenes/small.ts';
import { cleaning } from './scenes/street.ts';
import { village } from './scenes/village.ts';

interface Scene {
  defs: string;
  draw(): string;
}

interface Picture {
  file: string;
  scene: Scene;
  /** Size of the scene's own coordinates. */
  view: [width: number, height: number];
  /** Size of the written picture. */
  size: [width: number, height: number];
  quality: number;
}

const large = (file: string, scene: Scene): Picture => ({ file: `large/${file}.jpg`, scene, view: [1200, 800], size: [1200, 800], quality: 78 });
const thumbnail = (file: string, scene: Scene): Picture => ({ file: `small/${file}.jpg`, scene, view: [800, 600], size: [400, 300], quality: 90 });

const pictures: readonly Picture[] = [
  large('hoi-nghi-ngoc-ha', hall),
  large('sinh-hoat-chi-bo-tham-muu', classroom),
  large('quang-trung-van-minh', cleaning),
  large('khuoi-my-nong-thon-moi', village),
  thumbnail('hoi-nghi', smallHall),
  thumbnail('hop-to-dan-pho', small.groupMeeting),
  thumbnail('tiep-xuc-cu-tri', small.voters),
  thumbnail('tang-qua', small.gifts),
  thumbnail('nguoi-co-uy-tin', small.elders),
  thumbnail('nghia-trang', small.memorial),
  thumbnail('cho-hoa-tet', small.market),
  thumbnail('vuon-rau', small.garden),
  thumbnail('thanh-pho', small.town),
  { file: 'banner.jpg', scene: banner, view: [1000, 140], size: [1000, 140], quality: 86 },
];

// Flat colours alone would compress to a few kilobytes; light, shadow and grain make it a photograph's size.
function svg({ scene, view: [w, h], size: [width, height], file }: Picture): string {
  const photograph =
    file === 'banner.jpg'
      ? ''
      : `<rect width="${w}" height="${h}" fill="url(#vignette)"/><rect width="${w}" height="${h}" filter="url(#grain)" opacity=".34" style="mix-blend-mode:soft-light"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${w} ${h}" preserveAspectRatio="xMidYMid slice">
<defs>${scene.defs}
<radialGradient id="vignette" cx=".5" cy=".42" r=".78"><stop offset=".55" stop-color="#fff4d8" stop-opacity=".06"/><stop offset="1" stop-color="#1a0f05" stop-opacity=".34"/></radialGradient>
<filter id="grain" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".7" numOctaves="2" seed="4"/><feColorMatrix type="saturate" values="0"/></filter>
</defs>${scene.draw()}${photograph}</svg>`;
}

async function write(browser: Browser, picture: Picture): Promise<void> {
  const [width, height] = picture.size;
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(`<body style="margin:0">${svg(picture)}</body>`);
  const path = fileURLToPath(new URL(picture.file, import.meta.url));
  await page.screenshot({ path, type: 'jpeg', quality: picture.quality });
  await page.close();
}

const profile = mkdtempSync(join(tmpdir(), 'portal-pictures-'));
const browser = await launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  userDataDir: profile,
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  for (const picture of pictures) await write(browser, picture);
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}

import { ridge, sky, street, terraces } from '../landscape.ts';
import { bustFront, standing, type Look } from '../people.ts';
import { at, dice, ellipse, flag, flowers, gradient, path, pick, plant, rect, repeat, star, tree, words, type Svg } from '../parts.ts';
import { audience } from './hall.ts';

type Bouquet = [string, ...string[]];

const daylight = gradient('sky', ['#7fb8de', '#e4f1f3']);
const room = gradient('wall', ['#f6eeda', '#e9dcbc']) + gradient('floor', ['#c99c68', '#a5764a']);

const bouquets: readonly [Bouquet, ...Bouquet[]] = [['#ffd34d', '#ffb31f'], ['#e8413c', '#ff8a80'], ['#fff', '#ffe9f0']];

const elder: Look = { shirt: '#232a52', hat: 'scarf', hair: '#b5b0aa', trousers: '#1b2040' };

function indoors(banner: string): Svg {
  return (
    rect(0, 0, 800, 400, 'url(#wall)') + rect(0, 400, 800, 200, 'url(#floor)') + rect(60, 40, 680, 64, '#c9201a') +
    words(400, 83, 32, '#ffe04a', banner) + rect(40, 150, 110, 150, '#cfe7f2', 'stroke="#8f6c48" stroke-width="9"') + rect(650, 150, 110, 150, '#cfe7f2', 'stroke="#8f6c48" stroke-width="9"')
  );
}

export const groupMeeting = {
  defs: room,
  draw: (): Svg =>
    indoors('NHÀ VĂN HÓA TỔ 8') + star(400, 170, 40, '#d8201a') +
    at(300, 270, 1.3, standing({ shirt: '#f2efe6', long: true }, 'paper')) + at(500, 270, 1.3, standing({ shirt: '#3a5f8f' })) + at(640, 400, 1, plant()) +
    audience([{ y: 470, scale: 1.2, count: 7, from: 60, step: 114 }, { y: 560, scale: 1.6, count: 6, from: 50, step: 146 }]),
};

export const voters = {
  defs: room,
  draw: (): Svg =>
    indoors('HỘI NGHỊ TIẾP XÚC CỬ TRI') +
    [0, 1, 2, 3].map((index) => at(230 + index * 115, 260, 1, bustFront({ shirt: pick(['#2d3648', '#e9edf2', '#31476b', '#f4f1e8'], index), tie: index === 0, long: index === 2 }))).join('') +
    rect(170, 315, 470, 86, '#b3201c') + rect(170, 315, 470, 14, '#f6f1e6') + at(400, 306, 0.7, flowers()) +
    at(640, 390, 1.35, standing({ shirt: '#4a8f5b', trousers: '#2f3a4a' }, 'paper')) +
    audience([{ y: 500, scale: 1.25, count: 5, from: 50, step: 116 }, { y: 572, scale: 1.6, count: 6, from: 50, step: 146 }]),
};

export const gifts = {
  defs: room,
  draw: (): Svg =>
    indoors('CHÚC MỪNG NĂM MỚI 2024') + at(80, 440, 1.2, plant()) + at(720, 430, 1.7, flowers(['#ff8fb0', '#ff6f9a', '#ffc2d4', '#ffb0c8'])) +
    [180, 310, 440, 570].map((x, index) => at(x, 290, 1.55, standing({ shirt: pick(['#2d3648', '#e07a2c', '#31476b', '#e07a2c'], index), tie: index % 2 === 0, trousers: '#2f3a4a' }, index % 2 === 0 ? 'gift' : 'down'))).join(''),
};

export const elders = {
  defs: room,
  draw: (): Svg =>
    indoors('GẶP MẶT NGƯỜI CÓ UY TÍN') +
    repeat(6, (index) => at(130 + index * 108, 250, 1.1, standing(index % 2 === 0 ? elder : { shirt: pick(['#2d3648', '#4b5a3c', '#5b6470'], index), hair: '#8d8782', tie: index === 3 }))) +
    repeat(5, (index) => at(185 + index * 108, 330, 1.35, standing(index % 2 === 1 ? elder : { shirt: pick(['#e9edf2', '#31476b', '#a4323f'], index), long: index === 4 }, index === 2 ? 'gift' : 'down'))),
};

export const memorial = {
  defs: daylight,
  draw: (): Svg =>
    sky(800, 420) + ridge(800, 300, 150, '#8fb3a0', 4, 450) + rect(0, 410, 800, 190, '#cdbfa6') +
    [70, 190, 610, 730].map((x) => at(x, 430, 1.3, tree('#3f7f48', '#2f6a3a'))).join('') +
    path('M372 110h56l26 270h-108z', '#e9e4d8') + path('M400 110h28l26 270h-54z', '#d2cbbb') + path('M372 110l28 -44l28 44z', '#d2cbbb') +
    star(400, 160, 24, '#d8201a') + words(400, 300, 22, '#b3201c', 'TỔ QUỐC', '') + words(400, 328, 22, '#b3201c', 'GHI CÔNG') +
    rect(300, 378, 200, 22, '#d8d0be') + rect(260, 400, 280, 26, '#c8bfaa') + rect(210, 426, 380, 30, '#b9af98') +
    at(400, 424, 1.2, flowers(['#ffd34d', '#fff', '#e8413c', '#ffe98a'])) + at(300, 446, 0.9, flowers()) + at(500, 446, 0.9, flowers()) +
    repeat(7, (index) => rect(40 + index * 118, 520, 56, 40, '#ded7c8') + star(68 + index * 118, 538, 9, '#d8201a') + rect(32 + index * 118, 558, 72, 12, '#b9af98')),
};

function blossoms(seed: number, color: string, light: string): Svg {
  const random = dice(seed);
  return (
    path('M0 0C-4 -50 10 -80 -20 -150M0 -60C20 -90 30 -110 46 -140M-4 -90C-30 -110 -40 -120 -60 -128', 'none', 'stroke="#5e4128" stroke-width="7" stroke-linecap="round"') +
    repeat(90, (index) => ellipse(random(-74, 62), random(-172, -78), random(5, 9), random(5, 8), index % 3 ? color : light)) +
    path('M-34 -6h68l-10 54h-48z', '#9a4a2c')
  );
}

export const market = {
  defs: daylight,
  draw: (): Svg =>
    sky(800, 260) + ridge(800, 220, 120, '#8fb3a0', 13, 400) + street(330, 800) + rect(0, 328, 800, 272, '#bfb3a0') +
    at(110, 420, 1.15, blossoms(1, '#f2688f', '#ffc2d4')) + at(330, 400, 1, blossoms(5, '#f2688f', '#ffd6e2')) + at(560, 410, 1.1, blossoms(9, '#f3a21f', '#4f9a3f')) + at(720, 440, 1.2, blossoms(3, '#f2688f', '#ffc2d4')) +
    at(230, 400, 1.1, standing({ shirt: '#c9574a', long: true, hat: 'cone' })) + at(450, 410, 1.15, standing({ shirt: '#31476b' })) + at(640, 420, 1.15, standing({ shirt: '#7a4f9e', long: true })) +
    repeat(7, (index) => at(60 + index * 116, 560, 1.5, flowers(pick(bouquets, index)))),
};

export const garden = {
  defs: daylight,
  draw: (): Svg =>
    sky(800, 260) + ridge(800, 230, 150, '#a9c4cf', 31, 400) + ridge(800, 260, 90, '#6f9f7a', 37, 400) + terraces(800, 250, 330, 4) + rect(0, 330, 800, 270, '#8a6238') +
    repeat(6, (row) => {
      const y = 356 + row * 44;
      return path(`M0 ${y + 14}h800v16h-800z`, '#6e4c2a') + repeat(17 - row, (index) => at(24 + index * (50 + row * 4), y, 0.8 + row * 0.12, ellipse(0, 4, 19, 10, '#3f8a3c'), ellipse(-6, -2, 12, 9, '#66b04a'), ellipse(7, -3, 11, 8, '#7cc457'), ellipse(0, -7, 9, 6, '#a4d870')));
    }) +
    at(250, 330, 1.2, standing({ shirt: '#232a52', long: true, hat: 'cone', trousers: '#1b2040' }, 'paper')) + at(590, 350, 1.3, standing({ shirt: '#4a8f5b', hat: 'cone' })),
};

export const town = {
  defs: daylight + gradient('river', ['#9cc9d6', '#5f9fb5']),
  draw: (): Svg =>
    sky(800, 300) + ridge(800, 250, 200, '#a9c4cf', 41, 420) + ridge(800, 320, 150, '#6f9f7a', 47, 440) +
    at(0, 0, 1, `<g transform="translate(0 130) scale(.72)">${street(400, 1120)}</g>`) + rect(0, 416, 800, 26, '#d8c9b0') +
    path('M0 442h800v158h-800z', 'url(#river)') + repeat(16, (index) => path(`M${(index * 173) % 760} ${462 + ((index * 37) % 128)}h70`, 'none', 'stroke="#fff" stroke-width="3" stroke-opacity=".35"')) +
    repeat(8, (index) => at(40 + index * 104, 440, 0.5, tree())) + at(400, 440, 1, flag(150, 70)),
};

import { armsOnTable, bustBack, bustFront, standing, type Look } from '../people.ts';
import { at, dice, ellipse, flowers, gradient, path, pick, plant, rect, repeat, star, words, type Svg } from '../parts.ts';

const shirts = ['#e9edf2', '#31476b', '#f4f1e8', '#5b6470', '#b9cde4', '#3a3f49', '#d9c6c9', '#8fa7bf'] as const;
const hairs = ['#2a211d', '#3a2d26', '#231c1a', '#8d8782', '#1f1a18'] as const;

function delegate(index: number): Look {
  return { shirt: pick(shirts, index * 3 + 1), hair: pick(hairs, index * 7), long: index % 4 === 1 };
}

export function curtain(x: number, y: number, width: number, height: number): Svg {
  const folds = Math.round(width / 34);
  return repeat(folds, (index) => rect(x + (index * width) / folds, y, width / folds + 1, height, 'url(#fold)'));
}

function presidium(): Svg {
  const looks: Look[] = [
    { shirt: '#2d3648', tie: true },
    { shirt: '#3a4356', tie: true, hair: '#8d8782' },
    { shirt: '#a4323f', long: true },
  ];
  return (
    looks.map((look, index) => at(640 + index * 130, 388, 1.02, bustFront(look), armsOnTable(look))).join('') +
    path('M560 440h430l20 92h-470z', '#f6f1e6') + path('M560 440h430l4 18h-438z', '#b3201c') +
    repeat(8, (index) => path(`M${590 + index * 54} 458l-4 74`, 'none', 'stroke="#d8cfbd" stroke-width="3"')) +
    at(775, 428, 0.8, flowers()) +
    repeat(3, (index) => rect(600 + index * 130, 426, 46, 15, '#fff', 'stroke="#c9302c"')) +
    repeat(3, (index) => rect(664 + index * 130, 418, 9, 22, '#cfe6ee'))
  );
}

function lectern(): Svg {
  return (
    at(290, 362, 1.05, bustFront({ shirt: '#e9edf2' })) +
    path('M226 418h128l-12 152h-104z', '#8a4b27') + path('M218 404h144l-8 20h-128z', '#a35f36') +
    star(290, 482, 24, '#ffcf3f') +
    path('M300 404l10 -34', 'none', 'stroke="#333" stroke-width="4"') + ellipse(311, 366, 6, 8, '#333') +
    at(250, 402, 0.55, flowers())
  );
}

/** Rows of listeners seen from behind, the nearest the largest. */
export function audience(rows: readonly { y: number; scale: number; count: number; from: number; step: number }[]): Svg {
  const random = dice(3);
  return rows
    .map(({ y, scale, count, from, step }, row) =>
      repeat(count, (index) => {
        const x = from + index * step + random(-6, 6);
        const chair = rect(-34, 34, 68, 60, '#9c3b2c', 'rx="8"') + rect(-34, 34, 68, 8, '#b85343', 'rx="4"');
        return at(x, y + random(-5, 5), scale, bustBack(delegate(index + row * 5)), chair);
      }),
    )
    .join('');
}

export const hall = {
  defs:
    gradient('fold', ['#8d0f0c', '#c71f18', '#d8352a', '#b01713', '#8d0f0c'], true) +
    gradient('ceiling', ['#fbf6ea', '#e6dcc6']) +
    gradient('floor', ['#c99c68', '#a5764a']),
  draw: (): Svg =>
    rect(0, 0, 1200, 800, '#efe3cb') + rect(0, 0, 1200, 84, 'url(#ceiling)') +
    repeat(5, (index) => path(`M${110 + index * 220} 30h120l14 22h-148z`, '#fffef6') + ellipse(170 + index * 220, 60, 110, 22, '#fff', 'opacity=".35"')) +
    curtain(130, 84, 940, 430) + path('M130 84h940v26q-47 26 -94 0t-94 0t-94 0t-94 0t-94 0t-94 0t-94 0t-94 0t-94 0t-94 0z', '#a31410') +
    rect(0, 84, 130, 430, '#e9d9b8') + rect(1070, 84, 130, 430, '#e9d9b8') +
    rect(26, 150, 78, 240, '#c4dbe4') + rect(62, 150, 5, 240, '#fff') + rect(1096, 150, 78, 240, '#c4dbe4') + rect(1132, 150, 5, 240, '#fff') +
    rect(20, 390, 90, 8, '#fff') + rect(1090, 390, 90, 8, '#fff') +
    star(290, 210, 56) +
    words(745, 180, 54, '#ffe04a', 'HỘI NGHỊ') +
    words(745, 232, 30, '#fff3b0', 'TRIỂN KHAI PHONG TRÀO THI ĐUA') +
    words(745, 278, 26, '#fff3b0', '“CHI BỘ 4 TỐT, ĐẢNG BỘ 4 TỐT”') +
    rect(0, 514, 1200, 286, 'url(#floor)') + path('M90 514h1020l30 40h-1080z', '#b08050') + rect(60, 554, 1080, 16, '#8c6038') +
    presidium() + lectern() + at(170, 500, 1, plant()) + at(1050, 500, 1.05, plant()) + at(470, 512, 0.75, plant()) +
    audience([
      { y: 590, scale: 0.95, count: 13, from: 66, step: 90 },
      { y: 664, scale: 1.2, count: 10, from: 76, step: 117 },
      { y: 752, scale: 1.55, count: 8, from: 84, step: 150 },
    ]),
};

/** The same hall for small pictures, seen from nearer. */
export const smallHall = {
  defs: hall.defs,
  draw: (): Svg =>
    rect(0, 0, 800, 600, '#efe3cb') + curtain(60, 30, 680, 350) + rect(0, 380, 800, 220, 'url(#floor)') +
    star(170, 120, 46) + words(480, 120, 44, '#ffe04a', 'HỘI NGHỊ') + words(480, 164, 24, '#fff3b0', 'TRIỂN KHAI NHIỆM VỤ NĂM 2024') +
    at(190, 300, 1.1, standing({ shirt: '#2d3648', tie: true }, 'paper')) + at(66, 390, 1, plant()) + at(738, 390, 1, plant()) +
    [0, 1, 2].map((index) => at(400 + index * 120, 280, 1.05, bustFront({ shirt: pick(shirts, index + 1), tie: index !== 1, long: index === 1 }))).join('') +
    path('M330 338h390l14 90h-418z', '#f6f1e6') + rect(330, 338, 390, 16, '#b3201c') + at(520, 328, 0.8, flowers()) +
    audience([
      { y: 470, scale: 1.1, count: 8, from: 40, step: 104 },
      { y: 552, scale: 1.5, count: 6, from: 50, step: 142 },
    ]),
};

import { armsOnTable, bustFront, standing, type Look } from '../people.ts';
import { at, flag, gradient, path, pick, plant, rect, repeat, words, type Svg } from '../parts.ts';
import { ridge } from '../landscape.ts';

const soldier = (index: number): Look => ({
  shirt: pick(['#5f7d46', '#587540', '#66854b'], index),
  skin: pick(['#e4ad84', '#dca278', '#e9b48c'], index * 2 + 1),
  uniform: true,
});

function view(x: number): Svg {
  return (
    `<svg x="${x}" y="150" width="190" height="190" viewBox="0 0 190 190">${rect(0, 0, 190, 190, '#cfe7f2')}${ridge(190, 140, 90, '#8fb39a', x, 200)}${ridge(190, 170, 60, '#5f9455', x + 3, 200)}</svg>` +
    rect(x - 6, 144, 202, 202, 'none', 'stroke="#7b5a3a" stroke-width="12"') + rect(x + 92, 150, 6, 190, '#7b5a3a') + rect(x, 240, 190, 5, '#7b5a3a') +
    rect(x - 16, 346, 222, 12, '#8f6c48')
  );
}

function row(y: number, scale: number, count: number, from: number, step: number, seed: number): Svg {
  const width = step * count;
  const top = y + 58 * scale;
  const start = from - step / 2;
  return (
    repeat(count, (index) => at(from + index * step, y, scale, bustFront(soldier(index + seed)), armsOnTable(soldier(index + seed)))) +
    path(`M${start} ${top}h${width}l${16 * scale} ${20 * scale}h${-(width + 32 * scale)}z`, '#d09a5e') +
    rect(start - 16 * scale, top + 20 * scale, width + 32 * scale, 62 * scale, 'url(#wood)') +
    repeat(count, (index) => at(from + index * step, top, scale, path('M-24 2h22l-2 14h-24z M2 2h22l4 14h-24z', '#fff'), path('M-2 2v14', 'none', 'stroke="#bbb"'), path('M24 0l14 8', 'none', 'stroke="#2a4f9a" stroke-width="3"')))
  );
}

export const classroom = {
  defs: gradient('wall', ['#f3f1df', '#dfe4cf']) + gradient('wood', ['#b47c44', '#8d5c30']) + gradient('tiles', ['#cbb89a', '#b39c7b']),
  draw: (): Svg =>
    rect(0, 0, 1200, 800, 'url(#wall)') + rect(0, 0, 1200, 40, '#fbfaf2') + rect(0, 420, 1200, 60, '#8fa57c') +
    view(60) + view(950) +
    rect(0, 60, 1200, 56, '#c9201a') + words(600, 98, 28, '#ffe04a', 'HỌC TẬP VÀ LÀM THEO TƯ TƯỞNG, ĐẠO ĐỨC, PHONG CÁCH HỒ CHÍ MINH') +
    rect(330, 146, 540, 230, '#2f5a46') + rect(330, 146, 540, 230, 'none', 'stroke="#8f6c48" stroke-width="12"') +
    words(600, 206, 30, '#f2f6ee', 'SINH HOẠT CHUYÊN ĐỀ') + words(600, 252, 24, '#dbe9dd', 'Chi bộ Tham mưu') +
    repeat(3, (index) => path(`M${420} ${292 + index * 24}h${360 - index * 60}`, 'none', 'stroke="#c6d8c9" stroke-width="3" stroke-dasharray="30 8"')) +
    at(300, 470, 1, flag(180, 70)) + at(905, 452, 0.9, plant()) +
    rect(0, 480, 1200, 320, 'url(#tiles)') +
    at(410, 330, 1.2, standing({ shirt: '#4f6d39', uniform: true, trousers: '#45602f' }, 'paper')) +
    row(440, 0.95, 6, 560, 104, 0) +
    row(520, 1.15, 8, 130, 136, 3) +
    row(650, 1.5, 6, 120, 194, 1),
};

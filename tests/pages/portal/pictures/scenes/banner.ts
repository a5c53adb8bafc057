import { ridge } from '../landscape.ts';
import { at, ellipse, flag, gradient, path, rect, repeat, star, type Svg } from '../parts.ts';

function title(y: number, size: number, text: string, fill: string): Svg {
  const font = `font-family="Liberation Sans, Arial" font-weight="bold" font-size="${size}"`;
  return `<text x="162" y="${y + 2}" ${font} fill="#5c0703" opacity=".7">${text}</text><text x="160" y="${y}" ${font} fill="${fill}">${text}</text>`;
}

/** The flag tower on its hill. */
function tower(): Svg {
  return (
    path('M-22 0L-15 -52h30L22 0z', '#e8d3a0') + path('M0 -52h15L22 0H0z', '#c9ae74') + rect(-20, -58, 40, 7, '#d8bf88') +
    repeat(3, (index) => rect(-3, -46 + index * 15, 6, 8, '#8a6a3c')) + at(0, -58, 1, flag(44, 42))
  );
}

export const banner = {
  defs: gradient('ground', ['#f04a2c', '#c8160e', '#9c0c06']) + gradient('glow', ['#ffe98a', '#ffb31f']),
  draw: (): Svg =>
    rect(0, 0, 1000, 140, 'url(#ground)') +
    `<g opacity=".13">${repeat(18, (index) => path('M860 90L900 -200L940 -200z', '#ffe98a', `transform="rotate(${index * 20} 860 90)"`))}</g>` +
    `<g opacity=".35" transform="translate(640 0)">${ridge(400, 130, 80, '#ffb84d', 51, 140)}</g>` +
    `<g opacity=".8" transform="translate(610 0)">${ridge(420, 142, 60, '#7d0a05', 57, 160)}</g>` +
    at(885, 122, 1, tower()) +
    ellipse(80, 70, 54, 54, 'url(#glow)') + ellipse(80, 70, 47, 47, '#d8201a') + star(80, 70, 34) +
    title(60, 27, 'CỔNG THÔNG TIN ĐIỆN TỬ', '#fff3b0') +
    title(106, 42, 'THÀNH PHỐ HÀ GIANG', '#ffe04a') +
    rect(0, 136, 1000, 4, '#ffd84a'),
};

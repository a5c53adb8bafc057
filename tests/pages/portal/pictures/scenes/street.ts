import { ridge, sky, street } from '../landscape.ts';
import { standing, type Hands, type Look } from '../people.ts';
import { at, dice, ellipse, gradient, path, pick, rect, repeat, tree, words, type Svg } from '../parts.ts';

const sweepers: readonly [x: number, y: number, scale: number, look: Look, hands: Hands][] = [
  [250, 470, 0.85, { shirt: '#3f7fb5', long: true, hat: 'cone' }, 'broom'],
  [860, 478, 0.85, { shirt: '#c9574a', hair: '#7d7772' }, 'broom'],
  [1060, 490, 0.9, { shirt: '#4a8f5b', long: true, hat: 'cone' }, 'down'],
  [500, 510, 1.1, { shirt: '#f2efe6', long: true }, 'broom'],
  [160, 560, 1.25, { shirt: '#2f65a8', hat: 'cone', long: true }, 'broom'],
  [730, 548, 1.25, { shirt: '#2f65a8' }, 'broom'],
];

function cart(): Svg {
  return (
    ellipse(0, 66, 90, 9, '#000', 'opacity=".2"') + path('M-76 -40h152l-20 88h-112z', '#2f8a57') + path('M-84 -52h168v14h-168z', '#27754a') +
    ellipse(-38, 54, 18, 18, '#333') + ellipse(-38, 54, 7, 7, '#999') + ellipse(38, 54, 18, 18, '#333') + ellipse(38, 54, 7, 7, '#999') +
    path('M76 -30l46 -20', 'none', 'stroke="#555" stroke-width="6" stroke-linecap="round"') +
    ellipse(-30, -54, 26, 14, '#8fae4e') + ellipse(14, -58, 30, 16, '#b99a4a') + ellipse(44, -52, 20, 11, '#7d9a44')
  );
}

function leaves(x: number, y: number, seed: number): Svg {
  const random = dice(seed);
  return repeat(34, (index) =>
    ellipse(x + random(-46, 46), y + random(-12, 10), random(4, 8), random(2, 4), pick(['#c98f2e', '#b3702a', '#8fae4e', '#d8b34a'], index), `transform="rotate(${random(-20, 20)} ${x} ${y})"`),
  );
}

export const cleaning = {
  defs: gradient('sky', ['#7fb8de', '#d9eef5']) + gradient('road', ['#8d9094', '#74777c']) + gradient('walk', ['#d8c9b0', '#c4b294']),
  draw: (): Svg =>
    sky(1200, 360) + ridge(1200, 260, 190, '#9dbfb6', 5, 500) + ridge(1200, 320, 140, '#6f9f7a', 9, 500) +
    street(470, 1200) +
    rect(0, 468, 1200, 84, 'url(#walk)') + repeat(24, (index) => path(`M${index * 54} 468l-20 84`, 'none', 'stroke="#a8967a" stroke-width="2" stroke-opacity=".6"')) +
    rect(0, 548, 1200, 14, '#efe9dd') + rect(0, 562, 1200, 238, 'url(#road)') +
    repeat(7, (index) => path(`M${-40 + index * 200} 724h110l-16 14h-114z`, '#f3f0e2')) +
    at(90, 500, 1.2, tree()) + at(640, 496, 1.15, tree('#5aa653', '#448a45')) + at(1150, 500, 1.2, tree()) +
    path('M240 236Q600 290 960 236', 'none', 'stroke="#777" stroke-width="2"') + rect(290, 262, 620, 52, '#c9201a') +
    words(600, 298, 27, '#ffe04a', 'TOÀN DÂN XÂY DỰNG NẾP SỐNG VĂN MINH') +
    leaves(310, 610, 2) + leaves(565, 690, 4) + leaves(915, 612, 6) + leaves(245, 762, 8) + leaves(820, 748, 12) +
    sweepers.map(([x, y, scale, look, hands]) => at(x, y, scale, standing(look, hands))).join('') +
    at(1010, 690, 1.25, cart()),
};

import { ridge, sky, stiltHouse, terraces } from '../landscape.ts';
import { seatedOnMat, standing, type Look } from '../people.ts';
import { at, ellipse, flag, gradient, path, rect, repeat, tree, type Svg } from '../parts.ts';

const indigo: Look = { shirt: '#232a52', hat: 'scarf', long: true, trousers: '#1b2040' };
const dark: Look = { shirt: '#2b2f45', trousers: '#20243a' };

function circle(): Svg {
  return (
    ellipse(470, 700, 400, 84, '#d9bd84') + ellipse(470, 700, 400, 84, 'none', 'stroke="#b58f50" stroke-width="6" stroke-dasharray="22 8"') +
    at(230, 606, 1.05, seatedOnMat(indigo)) + at(380, 588, 1.05, seatedOnMat(dark)) +
    at(530, 586, 1.05, seatedOnMat({ ...indigo, long: false })) + at(680, 602, 1.05, seatedOnMat({ ...dark, shirt: '#3b4566', hair: '#8d8782' })) +
    at(480, 700, 1, rect(-70, -14, 140, 26, '#8a5a32', 'rx="6"'), rect(-30, -24, 16, 12, '#fff'), rect(4, -24, 16, 12, '#fff'), ellipse(44, -22, 14, 10, '#c9574a'), rect(-60, -15, 24, 6, '#fff')) +
    at(170, 690, 1.3, seatedOnMat({ ...dark, shirt: '#44507a' }, true)) + at(360, 716, 1.35, seatedOnMat({ ...indigo, hat: 'scarf' }, true)) +
    at(580, 718, 1.35, seatedOnMat(dark, true)) + at(770, 694, 1.3, seatedOnMat(indigo, true))
  );
}

export const village = {
  defs: gradient('sky', ['#8ec3e4', '#eef5ee']) + gradient('yard', ['#cfae78', '#b8925a']),
  draw: (): Svg =>
    sky(1200, 360) + ridge(1200, 250, 190, '#a9c4cf', 11, 500) + ridge(1200, 310, 150, '#7fa890', 17, 500) + ridge(1200, 350, 90, '#5f9463', 23, 520) +
    terraces(1200, 330, 560, 9) +
    path('M0 560Q300 520 620 548T1200 530V800H0z', 'url(#yard)') +
    at(60, 560, 1.2, tree('#6fae4c', '#4f8f3f')) + at(660, 500, 0.7, tree()) + at(1180, 560, 1.3, tree()) +
    at(790, 420, 1.05, stiltHouse()) +
    at(745, 560, 1, flag(190, 76)) +
    repeat(7, (index) => path(`M${index * 26 - 8} 610v-46M${index * 26 - 8} 580h26`, 'none', 'stroke="#8a6a3c" stroke-width="5"')) +
    circle() + at(1010, 590, 1.25, standing({ shirt: '#e9edf2', trousers: '#39425a' }, 'paper')) + at(1110, 610, 1.2, standing({ ...indigo }, 'down')),
};

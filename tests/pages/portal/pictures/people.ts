import { ellipse, path, rect, type Svg } from './parts.ts';

export interface Look {
  shirt: string;
  hair?: string;
  skin?: string;
  long?: boolean;
  tie?: boolean;
  uniform?: boolean;
  trousers?: string;
  hat?: 'cone' | 'scarf' | 'cap';
}

const ink = '#2a211d';
const faceColor = '#e9b48c';

function hairBack(look: Look): Svg {
  const color = look.hair ?? ink;
  return look.long ? path('M-17 -28C-20 -2 -18 6 -15 12h30C18 6 20 -2 17 -28z', color) : '';
}

function hat(look: Look): Svg {
  if (look.hat === 'cone') return path('M0 -58L34 -26Q0 -14 -34 -26z', '#ead9a4') + path('M0 -58L34 -26Q18 -19 6 -18z', '#d4bf80');
  if (look.hat === 'cap') return path('M-18 -32Q-18 -50 0 -50Q18 -50 18 -32z', '#4f6a3c') + rect(-20, -34, 40, 5, '#3c5230') + ellipse(0, -41, 4, 4, '#d8201a');
  if (look.hat === 'scarf') return path('M-21 -26Q-24 -52 0 -52Q24 -52 21 -26Q0 -36 -21 -26z', '#22284f') + path('M-21 -30Q0 -40 21 -30l0 -5Q0 -46 -21 -35z', '#c9302c');
  return '';
}

/** The head; the origin is the base of the neck, faces look at us. */
export function headFront(look: Look): Svg {
  const skin = look.skin ?? faceColor;
  return (
    hairBack(look) +
    rect(-6, -12, 12, 16, '#d89f78') +
    ellipse(0, -24, 15, 18, skin) +
    path('M-16 -24C-18 -48 18 -48 16 -24C12 -34 4 -37 -4 -35C-10 -34 -14 -30 -16 -24z', look.hair ?? ink) +
    ellipse(-5.5, -23, 1.7, 1.9, '#3a2a22') +
    ellipse(5.5, -23, 1.7, 1.9, '#3a2a22') +
    path('M-4 -14Q0 -11 4 -14', 'none', 'stroke="#a8574a" stroke-width="1.6" stroke-linecap="round"') +
    hat(look)
  );
}

export function headBack(look: Look): Svg {
  return (
    rect(-6, -12, 12, 16, '#d39b75') +
    ellipse(-15.5, -22, 3, 4.5, '#dca67f') +
    ellipse(15.5, -22, 3, 4.5, '#dca67f') +
    ellipse(0, -26, 16, 18.5, look.hair ?? ink) +
    (look.long ? path('M-16 -26C-18 0 -14 16 -10 18h20C14 16 18 0 16 -26z', look.hair ?? ink) : '') +
    hat(look)
  );
}

function torso(look: Look): Svg {
  return path('M-36 62C-36 18 -30 6 -8 2Q0 8 8 2C30 6 36 18 36 62z', look.shirt);
}

function collar(look: Look): Svg {
  if (look.uniform) {
    return path('M-8 2L0 16L8 2L14 5L2 24h-4L-14 5z', '#3c5230') + rect(-16, 6, 8, 5, '#c9302c') + rect(8, 6, 8, 5, '#c9302c') + rect(-0.8, 20, 1.6, 42, '#3c5230');
  }
  if (look.tie) return path('M-9 2L0 30L9 2L0 9z', '#fff') + path('M-3 9h6l3 24l-6 8l-6 -8z', '#b3201c');
  return path('M-8 2L0 15L8 2L12 4L0 22L-12 4z', '#fff', 'opacity=".75"');
}

export function bustFront(look: Look): Svg {
  return torso(look) + path('M14 6C30 8 36 20 36 62h-14C24 40 22 18 14 6z', '#000', 'opacity=".1"') + collar(look) + headFront(look);
}

export function bustBack(look: Look): Svg {
  return torso(look) + path('M0 8v54', 'none', 'stroke="#000" stroke-opacity=".1" stroke-width="2"') + headBack(look);
}

/** Both forearms resting on a table in front of a bust. */
export function armsOnTable(look: Look): Svg {
  const arm = (side: number): Svg =>
    path('M30 26Q42 52 12 60', 'none', `transform="scale(${side} 1)" stroke="${look.shirt}" stroke-width="13" stroke-linecap="round"`) +
    ellipse(side * 10, 60, 6, 5, faceColor);
  return arm(1) + arm(-1);
}

export type Hands = 'down' | 'broom' | 'paper' | 'gift';

function hand(x: number, y: number): Svg {
  return ellipse(x, y, 5.5, 5.5, faceColor);
}

function arms(look: Look, hands: Hands): Svg {
  const stroke = `stroke="${look.shirt}" stroke-width="12" stroke-linecap="round" stroke-linejoin="round"`;
  if (hands === 'broom') {
    return (
      path('M34 -8L66 128', 'none', 'stroke="#b58a4c" stroke-width="4" stroke-linecap="round"') +
      path('M58 112l16 -4l16 40q-20 8 -38 4z', '#c79d4f') +
      path('M-24 14Q-8 44 38 28M24 14Q40 34 48 50', 'none', stroke) + hand(40, 26) + hand(49, 52)
    );
  }
  if (hands === 'paper') {
    return path('M-26 14Q-34 44 -8 50M26 14Q34 44 8 50', 'none', stroke) + rect(-16, 34, 32, 22, '#fff', 'stroke="#ddd"') + hand(-15, 51) + hand(15, 51);
  }
  if (hands === 'gift') {
    return path('M-26 14Q-34 44 -10 52M26 14Q34 44 10 52', 'none', stroke) + rect(-20, 36, 40, 28, '#c9201a') + rect(-3, 36, 6, 28, '#ffd34d') + rect(-20, 47, 40, 5, '#ffd34d') + hand(-21, 54) + hand(21, 54);
  }
  return path('M-28 14Q-36 44 -32 66M28 14Q36 44 32 66', 'none', stroke) + hand(-32, 70) + hand(32, 70);
}

/** A whole figure, 180 units tall; the origin is the base of the neck, the feet are at y = 146. */
export function standing(look: Look, hands: Hands = 'down'): Svg {
  const trousers = look.trousers ?? '#33394a';
  return (
    ellipse(0, 148, 38, 7, '#000', 'opacity=".18"') +
    path('M-22 64h44l-3 80h-15l-4 -60l-4 60h-15z', trousers) +
    path('M-22 142h19v6h-24zM3 142h19l5 6h-24z', '#2b2320') +
    path('M-30 20Q-26 4 -8 2Q0 8 8 2Q26 4 30 20L24 76h-48z', look.shirt) +
    path('M12 4Q26 6 30 20L24 76h-12Q18 40 12 4z', '#000', 'opacity=".1"') +
    collar(look) +
    arms(look, hands) +
    headFront(look)
  );
}

/** Somebody sitting cross-legged on a mat; the origin is the base of the neck. */
export function seatedOnMat(look: Look, fromBehind = false): Svg {
  return (
    ellipse(0, 74, 56, 13, '#000', 'opacity=".2"') +
    path('M-50 72Q-48 44 -16 48h32Q48 44 50 72Q0 84 -50 72z', look.trousers ?? '#20253f') +
    path('M-30 22Q-26 4 -8 2Q0 8 8 2Q26 4 30 22L27 62h-54z', look.shirt) +
    (fromBehind ? '' : path('M-9 2L0 34L9 2L5 2L0 18L-5 2z', '#c9302c') + rect(-27, 54, 54, 6, '#c9302c')) +
    path('M-28 16Q-42 42 -20 56M28 16Q42 42 20 56', 'none', `stroke="${look.shirt}" stroke-width="12" stroke-linecap="round"`) +
    (fromBehind ? headBack(look) : ellipse(-17, 57, 5.5, 5.5, faceColor) + ellipse(17, 57, 5.5, 5.5, faceColor) + headFront(look))
  );
}

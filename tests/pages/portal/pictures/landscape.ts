import { at, dice, ellipse, flag, path, pick, rect, repeat, type Svg } from './parts.ts';

/** A ridge of karst hills from edge to edge. */
export function ridge(width: number, base: number, height: number, fill: string, seed: number, bottom: number): Svg {
  const random = dice(seed);
  let d = `M0 ${base}`;
  for (let x = 0; x < width; ) {
    const step = random(90, 190);
    const peak = base - random(height * 0.45, height);
    d += ` C${x + step * 0.3} ${base - height * 0.15} ${x + step * 0.3} ${peak} ${x + step * 0.5} ${peak} S${x + step * 0.75} ${base - height * 0.2} ${x + step} ${base - random(0, height * 0.3)}`;
    x += step;
  }
  return path(`${d} L${width + 200} ${bottom} L0 ${bottom}z`, fill);
}

function cloud(x: number, y: number, scale: number): Svg {
  return at(x, y, scale, ellipse(0, 0, 60, 20, '#fff'), ellipse(-34, 6, 40, 14, '#fff'), ellipse(30, -12, 36, 20, '#fff'), ellipse(52, 6, 40, 13, '#fff'));
}

export function sky(width: number, height: number): Svg {
  return (
    rect(0, 0, width, height, 'url(#sky)') +
    `<g opacity=".8">${cloud(width * 0.2, height * 0.14, 1)}${cloud(width * 0.62, height * 0.09, 1.3)}${cloud(width * 0.88, height * 0.2, 0.8)}</g>`
  );
}

/** A narrow town house, the origin is its lower left corner. */
export function townHouse(width: number, floors: number, wall: string, sign: string): Svg {
  const floor = 92;
  const top = -floors * floor;
  const windowRow = (level: number): Svg => {
    const y = -level * floor + 18;
    return (
      rect(width * 0.14, y, width * 0.3, 50, '#5d7f93') + rect(width * 0.56, y, width * 0.3, 50, '#5d7f93') +
      path(`M${width * 0.14} ${y}h${width * 0.3}l${-width * 0.3} 44z`, '#fff', 'opacity=".22"') +
      path(`M${width * 0.56} ${y}h${width * 0.3}l${-width * 0.3} 44z`, '#fff', 'opacity=".22"') +
      rect(width * 0.06, y + 52, width * 0.88, 5, '#fff', 'opacity=".75"') +
      repeat(9, (index) => rect(width * 0.1 + index * width * 0.095, y + 36, 2.5, 18, '#6b5a4a', 'opacity=".7"'))
    );
  };
  return (
    rect(0, top, width, -top, wall) +
    rect(width * 0.85, top, width * 0.15, -top, '#000', 'opacity=".07"') +
    path(`M-5 ${top}h${width + 10}l-8 -18h${-(width - 6)}z`, '#a4503a') +
    repeat(floors - 1, (index) => windowRow(index + 2)) +
    rect(width * 0.08, -70, width * 0.84, 70, '#6f7f86') +
    repeat(8, (index) => rect(width * 0.08, -66 + index * 8, width * 0.84, 2, '#55636a')) +
    rect(width * 0.03, -90, width * 0.94, 20, sign) +
    rect(width * 0.16, -83, width * 0.55, 6, '#fff', 'opacity=".85"')
  );
}

/** A row of houses, each with its flag out, as on every holiday. */
export function street(y: number, width: number): Svg {
  const walls = ['#f1d9a8', '#cfe0e4', '#f4e9d8', '#e6c3a6', '#d8e3c4', '#f0dcc8', '#c9d3e2'] as const;
  const signs = ['#2a6f9e', '#b3201c', '#3b7d46', '#8a4f9e'] as const;
  const random = dice(21);
  let x = -30;
  let houses = '';
  let flags = '';
  for (let index = 0; x < width; index += 1) {
    const size = random(118, 165);
    houses += at(x, y, 1, townHouse(size, Math.round(random(2.6, 4.3)), pick(walls, index), pick(signs, index)));
    flags += at(x + size * 0.9, y - 62, 1, `<g transform="rotate(14)">${flag(104, 56)}</g>`);
    x += size;
  }
  // Flags reach over the neighbour's wall, so every house must be drawn before them.
  return houses + flags;
}

/** Rice terraces: curved steps, light where the sun falls. */
export function terraces(width: number, from: number, to: number, steps: number): Svg {
  const greens = ['#a8c94f', '#7fb044', '#c9cf5a', '#6a9f3e', '#b8d060', '#8fbb4a', '#d3c95c'] as const;
  const height = (to - from) / steps;
  return repeat(steps, (index) => {
    const y = from + index * height;
    const wave = index % 2 === 0 ? 1 : -1;
    const d = `M0 ${y + 14 * wave} C${width * 0.18} ${y - 26 * wave} ${width * 0.34} ${y + 30 * wave} ${width * 0.52} ${y} S${width * 0.84} ${y + 24 * wave} ${width} ${y - 12 * wave}`;
    return path(`${d} V${to + 60} H0z`, pick(greens, index * 3)) + path(d, 'none', 'stroke="#4f7a30" stroke-width="4" stroke-opacity=".55"');
  });
}

export function stiltHouse(): Svg {
  return (
    ellipse(160, 154, 220, 16, '#000', 'opacity=".2"') +
    repeat(6, (index) => rect(4 + index * 60, 60, 11, 96, '#5e4128')) +
    repeat(3, (index) => rect(20 + index * 60, 120 + index * 6, 50, 8, '#7a5a38', 'opacity=".6"')) +
    rect(-10, 52, 340, 14, '#6d4a2c') +
    rect(0, -40, 320, 94, '#9a6c40') +
    repeat(20, (index) => rect(index * 16, -40, 2, 94, '#7c5430')) +
    rect(40, -22, 50, 46, '#3a2a1c') + rect(64, -22, 3, 46, '#7c5430') +
    rect(140, -30, 46, 84, '#2f2217') +
    rect(232, -22, 50, 46, '#3a2a1c') + rect(256, -22, 3, 46, '#7c5430') +
    rect(-12, 22, 344, 5, '#6d4a2c') + repeat(22, (index) => rect(-10 + index * 16, 22, 4, 34, '#6d4a2c')) +
    path('M-50 -36L46 -150h228L370 -36z', '#8d744a') +
    repeat(7, (index) => path(`M${-50 + index * 14} ${-36 - index * 16}H${370 - index * 14}`, 'none', 'stroke="#6e5832" stroke-width="3" stroke-opacity=".6"')) +
    path('M40 -150h240l-8 -12h-224z', '#6e5832') +
    path('M150 60L128 156M180 60L202 156', 'none', 'stroke="#5e4128" stroke-width="6"') +
    repeat(5, (index) => rect(146 - index * 4, 72 + index * 17, 38 + index * 8, 5, '#7a5a38'))
  );
}

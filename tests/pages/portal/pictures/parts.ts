/** The pieces the scenes are made of; each returns SVG drawn around its own origin. */

export type Svg = string;

export function at(x: number, y: number, scale: number, ...inner: Svg[]): Svg {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${inner.join('')}</g>`;
}

export function rect(x: number, y: number, width: number, height: number, fill: string, more = ''): Svg {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
}

export function path(d: string, fill: string, more = ''): Svg {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, more = ''): Svg {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;
}

export function repeat(count: number, render: (index: number) => Svg): Svg {
  return Array.from({ length: count }, (_, index) => render(index)).join('');
}

/** Same sequence on every run, so that redrawing gives the same pictures. */
export function dice(seed: number): (from: number, to: number) => number {
  let state = seed;
  return (from, to) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return from + (state / 4294967296) * (to - from);
  };
}

export function pick<T>(items: readonly [T, ...T[]], index: number): T {
  return items[Math.abs(Math.floor(index)) % items.length] ?? items[0];
}

export function gradient(id: string, stops: readonly [string, ...string[]], horizontal = false): Svg {
  const last = Math.max(stops.length - 1, 1);
  const inner = stops.map((color, index) => `<stop offset="${index / last}" stop-color="${color}"/>`).join('');
  return `<linearGradient id="${id}" x1="0" y1="0" x2="${horizontal ? 1 : 0}" y2="${horizontal ? 0 : 1}">${inner}</linearGradient>`;
}

export function star(x: number, y: number, radius: number, fill = '#ffde00'): Svg {
  const points = Array.from({ length: 10 }, (_, index) => {
    const length = index % 2 === 0 ? radius : radius * 0.382;
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    return `${(x + length * Math.cos(angle)).toFixed(1)},${(y + length * Math.sin(angle)).toFixed(1)}`;
  });
  return `<polygon points="${points.join(' ')}" fill="${fill}"/>`;
}

/** A national flag on a pole, slightly waving; the origin is the pole's foot. */
export function flag(height: number, width = 60): Svg {
  const top = -height;
  const drop = width * 0.66;
  return (
    rect(-1.5, top - 6, 3, height + 6, '#c9b48a') +
    path(
      `M1.5 ${top} q${width * 0.25} -7 ${width * 0.5} 0 t${width * 0.5} 0 v${drop} q${-width * 0.25} 7 ${-width * 0.5} 0 t${-width * 0.5} 0z`,
      '#d8201a',
    ) +
    path(`M${width * 0.5} ${top} q${width * 0.25} 7 ${width * 0.5} 0 v${drop} q${-width * 0.25} 7 ${-width * 0.5} 0z`, '#000', 'opacity=".1"') +
    star(width * 0.5, top + drop * 0.5, drop * 0.3)
  );
}

export function words(x: number, y: number, size: number, fill: string, text: string, more = ''): Svg {
  return `<text x="${x}" y="${y}" font-family="Liberation Sans, Arial" font-weight="bold" font-size="${size}" fill="${fill}" text-anchor="middle" ${more}>${text}</text>`;
}

export function flowers(colors: readonly [string, ...string[]] = ['#e8413c', '#ffd34d', '#ff8fb0', '#fff']): Svg {
  const random = dice(7);
  return (
    repeat(12, () => ellipse(random(-26, 26), random(-26, 2), random(7, 12), random(5, 8), '#3c8a45')) +
    repeat(14, (index) => ellipse(random(-24, 24), random(-32, -4), 5.5, 5.5, pick(colors, index))) +
    path('M-16 0h32l-5 16h-22z', '#f4f0e6')
  );
}

export function plant(): Svg {
  const leaf = (angle: number, color: string): Svg =>
    path('M0 0C-14 -30 -10 -80 0 -110C10 -80 14 -30 0 0z', color, `transform="rotate(${angle} 0 -10)"`);
  return (
    [-48, -26, -8, 14, 34, 52].map((angle, index) => leaf(angle, pick(['#2f7a3c', '#3f9350', '#276a34'], index))).join('') +
    path('M-24 -10h48l-7 46h-34z', '#b4643a') +
    rect(-27, -14, 54, 10, '#c97848')
  );
}

export function tree(crown = '#4c9a4a', shade = '#3a7f3c'): Svg {
  return (
    path('M-6 0L-4 -70h8L6 0z', '#7a5638') +
    ellipse(0, -105, 46, 44, shade) +
    ellipse(-16, -112, 34, 32, crown) +
    ellipse(20, -122, 28, 26, crown) +
    ellipse(4, -140, 24, 20, crown)
  );
}

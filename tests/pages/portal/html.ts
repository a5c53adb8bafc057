const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Editors of that time always wrote this one by name, so the pages do too.
  '\u00a0': '&nbsp;',
};

export function escape(text: string): string {
  return text.replace(/[&<>"\u00a0]/g, (character) => entities[character] ?? character);
}

export function join<T>(items: readonly T[], render: (item: T, index: number) => string): string {
  return items.map(render).join('\n');
}

/** 2024-03-01T16:00:00+07:00 -> 01/03/2024 16:00, by text so that the machine's time zone cannot matter. */
export function displayDate(iso: string): string {
  const [day = '', time = ''] = iso.split('T');
  return `${day.split('-').toReversed().join('/')} ${time.slice(0, 5)}`;
}

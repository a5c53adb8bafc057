const paths = {
  read: 'M4 5.5C6.5 4 9.5 4 12 5.8 14.5 4 17.5 4 20 5.5V19c-2.5-1.4-5.5-1.4-8 .4-2.5-1.8-5.5-1.8-8-.4V5.5ZM12 5.8v13.6',
  save: 'M6 3.8h12v16.4l-6-4.2-6 4.2V3.8Z',
  saved: 'M6 3.8h12v16.4l-6-4.2-6 4.2V3.8ZM9 10l2.2 2.2L15.2 8',
  print: 'M7 8V3.8h10V8M7 17H4V9.5C4 8.7 4.7 8 5.5 8h13c.8 0 1.5.7 1.5 1.5V17h-3M7 14h10v6.2H7V14Z',
  mail: 'M3.5 6h17v12.5h-17V6ZM4 6.5l8 6.5 8-6.5',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  text: 'M3.5 18.5L8 6.5l4.5 12M5 14.8h6M14 18.5l3-8 3.2 8M15 16h4.2',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside a word; the word is always there, so it is hidden from screen readers. @param path in a square of 24 */
export function Drawing({ path }: { path: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** A drawing of those that every screen may need. */
export function Icon({ name }: { name: IconName }) {
  return Drawing({ path: paths[name] });
}

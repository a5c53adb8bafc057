import { Drawing, Icon, type IconName } from './icon';

// Apart from the others, which the script on web pages carries.
const paths = {
  next: 'M9.5 5.5L16 12l-6.5 6.5',
  delete: 'M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5l.9 13.5h9.2l.9-13.5M10 10.5v6M14 10.5v6',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  copy: 'M8.5 8.5h11v11h-11v-11ZM15.5 8.5v-4h-11v11h4',
  file: 'M6 3.5h8l4.5 4.5v12.5H6V3.5ZM13.5 3.5v5h5',
  archive: 'M4 5h16v4H4V5ZM5.5 9v10.5h13V9M9.5 13h5',
  star: 'M12 4l2.4 5.2 5.6.7-4.1 3.9 1.1 5.6L12 16.6l-5 2.8 1.1-5.6L4 9.9l5.6-.7L12 4Z',
  folder: 'M3.5 6h6l2 2.5h9v10h-17V6Z',
  tag: 'M4 4.5h7.5L20 13l-7 7-9-8.5v-7ZM8 8.2v.1',
  search: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12ZM15 15l5 5',
  add: 'M12 5v14M5 12h14',
  more: 'M6 12h.1M12 12h.1M18 12h.1',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  note: 'M5 4.5h14v11l-4.5 4.5H5v-15.500ZM8.500 9h7M8.500 13h4.500',
  history: 'M4.500 12a7.500 7.500 0 1 1 2.300 5.400M4.500 17.500v-4h4M12 8v4.500l3 1.800',
  menu: 'M4 7h16M4 12h16M4 17h16',
} as const;

export type LibraryIconName = IconName | keyof typeof paths;

const isOwn = (name: LibraryIconName): name is keyof typeof paths => Object.hasOwn(paths, name);

/** A drawing for the pages of the archive. */
export function LibraryIcon({ name }: { name: LibraryIconName }) {
  return isOwn(name) ? <Drawing path={paths[name]} /> : <Icon name={name} />;
}

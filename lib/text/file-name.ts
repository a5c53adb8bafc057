import { fold } from './fold';

const longest = 80;

/**
 * A file name any system takes: the date, then the title without marks, at most 80 characters,
 * e.g. `2024-03-01-dang-bo-thanh-pho-ha-giang`.
 * @param extension without the dot
 */
export function fileName(title: string, iso: string | null, extension: string): string {
  const words = fold(title).replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '');
  const whole = [iso?.slice(0, 10), words].filter(Boolean).join('-').replace(/-+$/, '');
  // Cut between words, unless the first is all there is.
  const stem = whole.length <= longest ? whole : whole.slice(0, longest + 1).replace(/-[^-]*$/, '').slice(0, longest);
  return `${stem || 'bai-viet'}.${extension}`;
}

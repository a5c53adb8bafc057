import { fold } from './fold';

/**
 * A file name any system takes: the date, then the title without marks, at most 80 characters,
 * e.g. `2024-03-01-dang-bo-thanh-pho-ha-giang`.
 * @param extension without the dot
 */
export function fileName(title: string, iso: string | null, extension: string): string {
  const words = fold(title).replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '');
  const stem = [iso?.slice(0, 10), words].filter(Boolean).join('-').slice(0, 80).replace(/-+$/, '');
  return `${stem || 'bai-viet'}.${extension}`;
}

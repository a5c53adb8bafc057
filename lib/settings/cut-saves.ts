import { safeFile } from '../article';
import { stored } from './stored';

/** A saving that was begun. */
export interface BegunSave {
  title: string;
  url: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** A saving that was begun, out of anything; `null` for none. */
export function parseBegunSave(value: unknown): BegunSave | null {
  if (typeof value !== 'object' || value === null) return null;
  const { title, url, at } = value as Partial<Record<keyof BegunSave, unknown>>;
  return typeof title === 'string' && typeof url === 'string' && safeFile(url) !== null && typeof at === 'number' ? { title, url, at } : null;
}

/** Savings that the end of the browser or its worker has cut, until the reader has been told. */
export const cutSavesSetting = stored<BegunSave[]>('cut-saves', (value) => (Array.isArray(value) ? value.flatMap((each) => parseBegunSave(each) ?? []) : []));

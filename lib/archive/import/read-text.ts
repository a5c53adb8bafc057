import { ImportError } from './items';

/** What fits into one string: V8 holds some 512 MB, and no text has more characters than bytes. */
export const largestText = 500 * 1024 * 1024;

/**
 * The text of a file in whatever it was saved: UTF-8, UTF-16 with its mark, or else the Windows page
 * of Vietnamese, which spreadsheets still write. A character cut at the end is left out.
 * @throws {ImportError} `empty` or `too-large`
 */
export async function readText(file: Blob): Promise<string> {
  if (file.size === 0) throw new ImportError('empty');
  if (file.size > largestText) throw new ImportError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // `stream` keeps a cut last character back instead of failing on it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}

/** @throws {ImportError} `broken` when the text is no JSON */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new ImportError('broken');
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

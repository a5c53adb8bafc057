import { sniffPicture } from '../download-picture';

/** Pictures a browser saved in a folder beside a page, by folder and name, or by the name alone where the folder is not known. */
export type Companions = ReadonlyMap<string, Blob>;

const readable = /\.(?:html?|mhtml?|csv|json|zip|age)$/i;
const placeOf = (file: Blob) => (file instanceof File ? (file.webkitRelativePath || file.name).normalize('NFC') : '');

/** What "Save page as" calls the folder: "Trang_files". */
const inFolder = /(?:^|\/)([^/]+_files\/[^/]+)$/;

async function isPicture(file: Blob, place: string): Promise<boolean> {
  if (readable.test(place)) return false;
  return sniffPicture(new Uint8Array(await file.slice(0, 16).arrayBuffer())) !== null;
}

/** Parts files that somebody chose into those to be read and pictures that belong to saved pages among them. */
export async function partCompanions(files: readonly Blob[]): Promise<{ toRead: Blob[]; pictures: Companions }> {
  const toRead: Blob[] = [];
  const found: [key: string, file: Blob][] = [];
  for (const file of files) {
    const place = placeOf(file);
    const [, key] = inFolder.exec(place) ?? [];
    if (await isPicture(file, place)) found.push([key ?? place.split('/').at(-1) ?? '', file]);
    // Styles and scripts of the page.
    else if (key === undefined) toRead.push(file);
  }
  // Of two with one name nobody knows which is meant.
  const once = Map.groupBy(found, ([key]) => key);
  return { toRead, pictures: new Map([...once].flatMap(([key, [one, other]]) => (one && !other ? [[key, one[1]]] : []))) };
}

/** The place of a picture beside a saved page, as its HTML names it; `null` for an address of the web, also a short one. */
export function companionPlace(written: string): string | null {
  const path = /^(?:\.\/)?([^/?#:]+_files\/[^/?#]+)(?:[?#]|$)/.exec(written.trim())?.[1];
  if (path === undefined) return null;
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

/** A picture of a saved page. */
export const companionAt = (pictures: Companions, place: string): Blob | null => pictures.get(place) ?? pictures.get(place.split('/').at(-1) ?? '') ?? null;

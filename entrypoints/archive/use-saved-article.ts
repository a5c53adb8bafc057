import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PictureView } from '../../components/article/figure-view';
import { openArticle, storageTrouble, watchQuery, type ArchiveDatabase, type SavedArticle, type StorageTrouble } from '../../lib/archive';
import type { Image } from '../../lib/article';

/** `undefined` while it opens, `null` when the archive has none of this id. */
export type OpenedArticle = SavedArticle | null | undefined;

/** A saved article or an older version of it, kept up to date while its pictures come in. */
export function useSavedArticle(db: ArchiveDatabase, id: string, version: number | null): { saved: OpenedArticle; trouble: StorageTrouble | null } {
  const [saved, setSaved] = useState<OpenedArticle>();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  useEffect(() => {
    setSaved(undefined);
    return watchQuery(() => openArticle(db, id, version), setSaved, (error) => setTrouble(storageTrouble(error)));
  }, [db, id, version]);
  return { saved, trouble };
}

/**
 * Addresses under which the stored pictures can be shown, given back when the article is left. A
 * picture keeps its address while it is the same: a change of the entry must not draw all anew.
 */
export function usePictures(saved: SavedArticle): (image: Image) => PictureView {
  const made = useRef(new Map<string, { size: number; address: string }>());
  const addresses = useMemo(() => {
    for (const [url, { blob }] of saved.pictures) {
      const known = made.current.get(url);
      if (!blob || known?.size === blob.size) continue;
      if (known) URL.revokeObjectURL(known.address);
      made.current.set(url, { size: blob.size, address: URL.createObjectURL(blob) });
    }
    return made.current;
  }, [saved]);
  useEffect(() => () => {
    made.current.forEach(({ address }) => URL.revokeObjectURL(address));
    made.current.clear();
  }, []);
  return (image) => {
    const known = addresses.get(image.url);
    if (known) return { state: 'shown', src: known.address };
    return { state: saved.pictures.get(image.url)?.state === 'pending' ? 'loading' : 'missing' };
  };
}

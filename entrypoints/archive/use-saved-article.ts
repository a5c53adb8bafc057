import { useEffect, useMemo, useState } from 'preact/hooks';
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

/** Addresses under which the stored pictures can be shown, given back when the article is left. */
export function usePictures(saved: SavedArticle): (image: Image) => PictureView {
  const addresses = useMemo(() => {
    const made = new Map<string, string>();
    for (const [url, { blob }] of saved.pictures) if (blob) made.set(url, URL.createObjectURL(blob));
    return made;
  }, [saved]);
  useEffect(() => () => addresses.forEach((address) => URL.revokeObjectURL(address)), [addresses]);
  return (image) => {
    const src = addresses.get(image.url);
    if (src) return { state: 'shown', src };
    return { state: saved.pictures.get(image.url)?.state === 'pending' ? 'loading' : 'missing' };
  };
}

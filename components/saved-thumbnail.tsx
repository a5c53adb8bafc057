import { useEffect, useState } from 'preact/hooks';

export interface SavedThumbnailProps {
  id: string;
  /** Loads anew when it changes: the first picture may come in while the list is open. */
  version: number;
  load: (id: string) => Promise<Blob | null>;
}

/** The small picture of a saved article; an empty sheet while there is none. */
export function SavedThumbnail({ id, version, load }: SavedThumbnailProps) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isCurrent = true;
    load(id).then((blob) => {
      if (!blob || !isCurrent) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    }, () => undefined); // A list without its pictures is still a list.
    return () => {
      isCurrent = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, version, load]);
  return address ? <img class="thumbnail" src={address} alt="" /> : <span class="thumbnail" />;
}

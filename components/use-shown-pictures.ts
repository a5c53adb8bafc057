import { useEffect, useMemo, useState } from 'preact/hooks';
import { pictures, type Image } from '../lib/article';
import type { Picture } from '../lib/archive';
import type { ShownArticle } from '../lib/shown-article';
import type { PictureView } from './article/figure-view';

export interface ShownPictures {
  view: (image: Image) => PictureView;
  /** The bytes behind an address; `null` while loading and when missing. */
  bytes: (url: string) => Picture | null;
  /** False while any is still on its way. */
  isComplete: boolean;
}

/** The pictures of an article that is about to be printed or mailed, as they arrive. */
export function useShownPictures(shown: ShownArticle): ShownPictures {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, { picture: Picture; address: string } | null>>(new Map());
  const wanted = useMemo(() => pictures(shown.article), [shown]);

  useEffect(() => {
    let isCurrent = true;
    const made: string[] = [];
    for (const { url } of wanted) {
      void shown.loadPicture(url).then((picture) => {
        if (!isCurrent) return;
        const address = picture ? URL.createObjectURL(new Blob([picture.bytes], { type: picture.type })) : null;
        if (address) made.push(address);
        setLoaded((before) => new Map(before).set(url, picture && address ? { picture, address } : null));
      });
    }
    return () => {
      isCurrent = false;
      made.forEach((address) => URL.revokeObjectURL(address));
    };
  }, [shown, wanted]);

  return {
    view: (image) => {
      const found = loaded.get(image.url);
      if (found) return { state: 'shown', src: found.address };
      return { state: found === null ? 'missing' : 'loading' };
    },
    bytes: (url) => loaded.get(url)?.picture ?? null,
    isComplete: loaded.size >= wanted.length,
  };
}

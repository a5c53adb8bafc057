import { useMemo } from 'preact/hooks';
import { hitsInContext, readNote, type ArchiveDatabase, type Piece, type TextTerm } from '../../lib/archive';

/** Reads where an article has what is searched, for its entry in the list; `null` while nothing is. */
export function useContext(db: ArchiveDatabase, terms: readonly TextTerm[]): ((id: string) => Promise<Piece[] | null>) | null {
  return useMemo(() => {
    if (terms.length === 0) return null;
    return async (id) => {
      const [body, note] = await Promise.all([db.bodies.get(id), readNote(db, id)]);
      return body ? hitsInContext(body.article, note, terms) : null;
    };
  }, [db, terms]);
}

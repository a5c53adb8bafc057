import { useMemo } from 'preact/hooks';
import { hitsInContext, readNote, termsOf, type ArchiveDatabase, type Piece } from '../../lib/archive';

/** Reads where an article has what is searched, for its entry in the list; `null` while nothing is. @param marks what is to be marked, as a query */
export function useContext(db: ArchiveDatabase, marks: string): ((id: string) => Promise<Piece[] | null>) | null {
  return useMemo(() => {
    const terms = termsOf(marks);
    if (terms.length === 0) return null;
    return async (id) => {
      const [body, note] = await Promise.all([db.bodies.get(id), readNote(db, id)]);
      return body ? hitsInContext(body.article, note, terms) : null;
    };
  }, [db, marks]);
}

import { liveQuery } from 'dexie';

/**
 * Runs a database query now and after every change that touches it, in whatever window.
 * @returns a function that ends it
 */
export function watchQuery<T>(query: () => Promise<T>, onValue: (value: T) => void, onError: (error: unknown) => void): () => void {
  // Dexie keeps to itself that a database is closed or a read was aborted: the error travels as a value.
  const caught = async () => {
    try {
      return { value: await query() };
    } catch (error) {
      return { error };
    }
  };
  const subscription = liveQuery(caught).subscribe((result) => ('error' in result ? onError(result.error) : onValue(result.value)), onError);
  return () => subscription.unsubscribe();
}

import { liveQuery } from 'dexie';

/**
 * Runs a database query now and after every change that touches it, in whatever window.
 * @returns a function that ends it
 */
export function watchQuery<T>(query: () => Promise<T>, onValue: (value: T) => void, onError: (error: unknown) => void): () => void {
  const subscription = liveQuery(query).subscribe(onValue, onError);
  return () => subscription.unsubscribe();
}

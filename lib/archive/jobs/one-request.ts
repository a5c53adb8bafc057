/**
 * Does what asks portals for pages, one at a time whatever window it is in: series, the pages of a
 * section and checks of links wait for each other.
 * @throws the `signal`'s reason when that ends the waiting; what `work` throws
 */
export async function oneRequest<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('ban-sach-request', { signal }, work);
}

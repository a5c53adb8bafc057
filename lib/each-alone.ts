/** Does one thing after the other; one that fails keeps no other from being done. */
export async function eachAlone(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const work of works) await work().catch(() => undefined);
}

import { mergedBodies, type MergedBody } from './merged-bodies';

export type { MergedBody } from './merged-bodies';

const isHost = (host: string, own: string) => host === own || host.endsWith(`.${own}`);

/** What became of the body behind a host; `null` for one that is not known to have changed. */
export function whatBecameOf(host: string): MergedBody | null {
  const bare = host.replace(/:\d+$/, '').toLowerCase();
  return mergedBodies.find((body) => body.hosts.some((own) => isHost(bare, own))) ?? null;
}

/** The names a site is found under: the one it published under, its host, and the body that has taken its place. */
export function siteNames(siteName: string, host: string): string[] {
  const body = whatBecameOf(host);
  return [siteName, host, ...(body ? [body.name, body.became] : [])];
}

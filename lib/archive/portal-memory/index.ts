import { mergedBodies, type MergedBody } from './merged-bodies';

export type { MergedBody } from './merged-bodies';

const isHost = (host: string, own: string) => host === own || host.endsWith(`.${own}`);

// A district by its name: "Huyện ủy Vị Xuyên", "UBND huyện Vị Xuyên", "Thị xã Nghĩa Lộ". Cities are of several levels: those are told by their host alone.
const districtName = /(?<![\p{L}])(huyện|thị xã|quận)(?: ủy| uỷ)?((?: \p{Lu}\p{L}*)+)/iu;

function districtIn(siteName: string, province: MergedBody): MergedBody | null {
  const [, level = '', name = ''] = districtName.exec(siteName.normalize('NFC')) ?? [];
  const own = name.match(/^(?: \p{Lu}\p{L}*)+/u)?.[0] ?? '';
  return own ? { name: `${level.charAt(0).toUpperCase()}${level.slice(1).toLowerCase()}${own}`, kind: 'district', became: province.became, since: '2025-07-01', hosts: [] } : null;
}

/**
 * What became of the body behind a host; `null` for one that is not known to have changed.
 * @param siteName as the site calls itself: a district under the domain of its province is told by that
 */
export function whatBecameOf(host: string, siteName = ''): MergedBody | null {
  const bare = host.replace(/:\d+$/, '').toLowerCase();
  const body = mergedBodies.find(({ hosts }) => hosts.some((own) => isHost(bare, own))) ?? null;
  return body?.kind === 'province' ? districtIn(siteName, body) ?? body : body;
}

/** The names a site is found under: the one it published under, its host, and the body that has taken its place. */
export function siteNames(siteName: string, host: string): string[] {
  const body = whatBecameOf(host, siteName);
  return [siteName, host, ...(body ? [body.name, body.became] : [])];
}

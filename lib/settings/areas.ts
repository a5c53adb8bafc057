import { stored } from './stored';

/** Where the article stands on pages of a site, as the reader has shown it once: a selector by host. */
export type Areas = Readonly<Record<string, string>>;

const mostSites = 500;
const longest = 400;

function parse(value: unknown): Areas {
  if (typeof value !== 'object' || value === null) return {};
  const pairs = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].length <= longest);
  return Object.fromEntries(pairs.slice(-mostSites));
}

export const areasSetting = stored<Areas>('areas', parse);

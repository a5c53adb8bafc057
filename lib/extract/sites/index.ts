import { selectOne } from '../dom';
import { portalRules } from './portals';
import { pressRules } from './press';
import type { SiteRule } from './rule';

export type { SiteRule } from './rule';

const rules = [...portalRules, ...pressRules];
// Most pages are none of them, which one look tells.
const anyOfThem = rules.map(({ detect }) => detect).join(',');

/** The rule for the system a page was made with; `null` for one we do not know. */
export function findSiteRule(page: Element): SiteRule | null {
  if (!selectOne(page, anyOfThem)) return null;
  return rules.find(({ detect }) => selectOne(page, detect) !== null) ?? null;
}

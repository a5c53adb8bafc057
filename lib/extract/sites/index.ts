import { selectOne } from '../dom';
import { portalRules } from './portals';
import { pressRules } from './press';
import type { SiteRule } from './rule';

export type { SiteRule } from './rule';

const rules = [...portalRules, ...pressRules];

/** The rule for the system a page was made with; `null` for one we do not know. */
export function findSiteRule(page: Element): SiteRule | null {
  return rules.find(({ detect }) => selectOne(page, detect) !== null) ?? null;
}

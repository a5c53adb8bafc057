import { selectOne } from '../dom';
import { portalRules } from './portals';
import { pressRules } from './press';
import type { SiteRule } from './rule';

export type { SiteRule } from './rule';

const rules = [...portalRules, ...pressRules];

// One by one: the browser has a short way to a single name or class, and none to a list of them.
const isFound = (page: Element, selectors: string) => selectors.split(', ').some((selector) => selectOne(page, selector));

/** The rule for the system a page was made with; `null` for one we do not know. */
export function findSiteRule(page: Element): SiteRule | null {
  return rules.find(({ detect }) => isFound(page, detect)) ?? null;
}

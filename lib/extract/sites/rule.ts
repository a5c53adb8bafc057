/**
 * Where the pages of one system keep what. Every field is a CSS selector; one that finds nothing
 * leaves that field to the general rules, so that a rule that has grown old does no harm.
 */
export interface SiteRule {
  /** Found on every article page of the system, and on no other page; several parted by ", ", each looked for by itself. */
  detect: string;
  body?: string;
  title?: string;
  category?: string;
  lead?: string;
  /** Elements that each hold one or more names. */
  authors?: string;
  source?: string;
  /** Boxes inside the body that are no part of the article. */
  remove?: string;
  /** Elements that hold lists of articles near to this one. */
  related?: string;
  /** Links to attached documents. */
  attachments?: string;
}

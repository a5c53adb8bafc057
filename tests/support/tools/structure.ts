import type { Article, Block } from '../../../lib/article/types.ts';

function shape(block: Block): string {
  if (block.type === 'list') return `list of ${block.items.length}`;
  if (block.type === 'quote') return `quote of ${block.blocks.length}`;
  if (block.type === 'figure') return `figure of ${block.images.length}${block.caption ? ', caption' : ''}${block.credit ? ', credit' : ''}`;
  if (block.type === 'table') return `table of ${block.rows.length}`;
  return block.type;
}

const count = (value: readonly unknown[] | string | null) => String(Array.isArray(value) ? value.length : value === null ? 'none' : 'one');

/** What stands around the blocks: only whether it is there, for the words are never the same. */
function fields({ category, lead, publishedAt, modifiedAt, authors, source, notice, related, attachments }: Article): [name: string, found: string][] {
  return Object.entries({ category, lead, publishedAt, modifiedAt, authors, source, notice, related, attachments })
    .map(([name, value]) => [name, count(value)]);
}

const mostListed = 8;
const listed = (shapes: readonly string[]) =>
  [...shapes.slice(0, mostListed), ...(shapes.length > mostListed ? [`${shapes.length - mostListed} more`] : [])].join(' + ') || 'nothing';

/** The blocks between those that begin and those that end both alike. */
function changedBlocks(theirs: readonly Block[], ours: readonly Block[]): string[] {
  const [a, b] = [theirs.map(shape), ours.map(shape)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [changed, into] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (changed.length === 0 && into.length === 0) return [];
  return [`from block ${start + 1} on: ${listed(changed)}; here: ${listed(into)}`];
}

/** Where two readings of what should be one article differ in anything but its words. */
export function structuralDifferences(theirs: Article | null, ours: Article | null): string[] {
  if (!theirs || !ours) return theirs === ours ? [] : [theirs ? 'an article; here: none' : 'no article; here: one'];
  const here = new Map(fields(ours));
  const changed = fields(theirs).filter(([name, found]) => here.get(name) !== found);
  return [...changed.map(([name, found]) => `${name}: ${found}; here: ${here.get(name)}`), ...changedBlocks(theirs.blocks, ours.blocks)];
}

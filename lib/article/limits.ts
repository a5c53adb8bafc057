/** What a captured article may weigh. Far above any real article; a page that passes them is hostile or broken. */
export const limits = {
  depth: 64,
  values: 200_000,
  characters: 8_000_000,
};

/**
 * Whether a value that crossed a border is small enough to be parsed by recursive code.
 * Walks without recursion, so depth itself cannot hurt it.
 */
export function isWithinLimits(value: unknown): boolean {
  const queue: [value: unknown, depth: number][] = [[value, 0]];
  let values = 0;
  let characters = 0;
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [current, depth] = next;
    values += 1;
    if (typeof current === 'string') characters += current.length;
    if (values > limits.values || depth > limits.depth || characters > limits.characters) return false;
    if (typeof current === 'object' && current !== null) {
      for (const child of Object.values(current)) queue.push([child, depth + 1]);
    }
  }
  return true;
}

// What the benchmarks print: one line of JSON a figure, and in the end what is over its budget.

/** What a figure may be; of `value`, which need not be the figure itself but may be its ratio. */
export interface Budget {
  value: number;
  atMost?: number;
  atLeast?: number;
}

const missed: string[] = [];

/** Two digits after the point; `null` for what could not be measured. */
export const round = (value: number | undefined): number | null => (value === undefined || !Number.isFinite(value) ? null : Number(value.toFixed(2)));

/** Prints a figure, and keeps in mind whether it is within its budget; one that could not be measured is not. */
export function report(figure: { name: string } & Record<string, string | number | null>, budget?: Budget): void {
  if (!budget) {
    console.log(JSON.stringify(figure));
    return;
  }
  const { value, atMost = Infinity, atLeast = -Infinity } = budget;
  const words = budget.atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  console.log(JSON.stringify({ ...figure, budget: words }));
  if (!(value <= atMost && value >= atLeast)) missed.push(`${figure.name}: ${value.toFixed(2)}, ${words}`);
}

process.on('exit', () => console.log(missed.length === 0 ? 'Every budget is kept.' : `Budgets that are missed:\n${missed.map((each) => `  ${each}`).join('\n')}`));

/** What went wrong, in words for who typed the command; its stack says nothing more. */
export class PlainError extends Error {}

/** Exit codes of both commands. */
export const exit = { good: 0, noArticle: 1, failed: 2 } as const;

/** Where a command writes: `print` its result, `complain` all that is said about it. */
export interface Output {
  print(text: string): void;
  complain(text: string): void;
}

/** Runs a command; an expected failure becomes one line and exit code 2. */
export async function withPlainErrors(output: Output, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    output.complain(error.message);
    return exit.failed;
  }
}

export const terminal: Output = {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
};

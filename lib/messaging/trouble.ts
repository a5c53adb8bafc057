import type { Trouble } from './protocol';

/** A failed action with the reason the reader is told. */
export class TroubleError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** The reason inside a thrown value; `unknown` when it carries none. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof TroubleError ? error.trouble : 'unknown';
}

/**
 * Turns a function's source text into an expression that calls it and gives the result as JSON.
 *
 * JSON, because the two protocols turn objects into values each in their own way, and because
 * source text, unlike `eval`, runs on pages whose CSP and Trusted Types allow nothing.
 */
export function callAsJson(fn: string, firstArgument: string | null, arg: unknown): string {
  const argument = JSON.stringify(arg) ?? 'undefined';
  const list = firstArgument === null ? argument : `${firstArgument}, ${argument}`;
  return `Promise.resolve((${fn})(${list})).then((value) => JSON.stringify(value))`;
}

/** Reads what `callAsJson` gave. The caller says what type it expects: nothing here can check. */
export function readJson<T>(text: unknown): T {
  return (typeof text === 'string' ? JSON.parse(text) : undefined) as T;
}

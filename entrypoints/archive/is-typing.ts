/** Whether a key goes into a field that takes text, and so is none of ours. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches('textarea, input:not([type=checkbox], [type=radio])');
}

/** The parts of a message's sender that the browser itself vouches for. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

export type SenderKind = 'content' | 'page';

/**
 * Who speaks: our script on a web page, or a page of ours. `null` for everybody else, whose
 * messages are dropped.
 * @param own this extension's id and the address its pages begin with, with a slash at the end
 */
export function senderKind(sender: Sender, own: { id: string; root: string }): SenderKind | null {
  if (sender.id !== own.id) return null;
  if (sender.url?.startsWith(own.root)) return 'page';
  const isTopFrame = sender.frameId === undefined || sender.frameId === 0;
  return sender.tab?.id !== undefined && isTopFrame && /^(?:https?|file):/.test(sender.url ?? '') ? 'content' : null;
}

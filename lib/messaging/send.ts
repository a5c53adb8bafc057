import { browser } from 'wxt/browser';
import type { ContentRequests, PageRequests, ReaderRequests, Reply } from './protocol';
import { TroubleError } from './trouble';

type ToBackground = ContentRequests & PageRequests;

function isReply(value: unknown): value is Reply<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function unpack<T>(answer: unknown): T {
  if (!isReply(answer)) throw new TroubleError('unknown');
  if (!answer.ok) throw new TroubleError(answer.trouble);
  return answer.value as T; // The background is ours; its replies are typed where they are made.
}

/** Whether this script has outlived its extension: after an update nothing answers it any more. */
function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

/**
 * Asks the background.
 * @throws {TroubleError} with the reason the reader is told; `outdated` when the extension was updated under this page.
 */
export async function ask<Name extends keyof ToBackground>(
  name: Name,
  data: ToBackground[Name]['request'],
): Promise<ToBackground[Name]['reply']> {
  if (isOrphaned()) throw new TroubleError('outdated');
  let answer: unknown;
  try {
    answer = await browser.runtime.sendMessage({ name, data });
  } catch {
    throw new TroubleError(isOrphaned() ? 'outdated' : 'unknown');
  }
  return unpack<ToBackground[Name]['reply']>(answer);
}

/** Tells the reader script of a tab. @returns `null` when there is none in that tab. */
export async function tell<Name extends keyof ReaderRequests>(
  tabId: number,
  name: Name,
  data: ReaderRequests[Name]['request'],
): Promise<ReaderRequests[Name]['reply'] | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { name, data }, { frameId: 0 });
    return isReply(answer) && answer.ok ? (answer.value as ReaderRequests[Name]['reply']) : null;
  } catch {
    return null; // No script of ours listens there.
  }
}

import * as v from 'valibot';
import type { ContentRequests, PageRequests, Reply } from './protocol';
import { contentSchemas, pageSchemas } from './requests';
import { senderKind, type Sender } from './sender';
import { troubleOf } from './trouble';

type Handler<R> = R extends { request: infer Request; reply: infer Answer } ? (data: Request, tabId: number) => Promise<Answer> : never;

/** One handler a request. Those of `content` learn the asking tab from the browser, never from the message. */
export interface Handlers {
  content: { [Name in keyof ContentRequests]: Handler<ContentRequests[Name]> };
  page: { [Name in keyof PageRequests]: Handler<PageRequests[Name]> };
}

type AnyHandler = (data: unknown, tabId: number) => Promise<unknown>;

function envelope(message: unknown): { name: string; data: unknown } | null {
  const result = v.safeParse(v.strictObject({ name: v.string(), data: v.unknown() }), message);
  return result.success ? result.output : null;
}

/**
 * Answers one message, or returns `null` when its sender may not send it or its form is wrong:
 * such a message is dropped without an answer.
 */
export function answer(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
  own: { id: string; root: string },
): Promise<Reply<unknown>> | null {
  const kind = senderKind(sender, own);
  const parsed = envelope(message);
  if (!kind || !parsed) return null;
  const { name, data } = parsed;
  const tier: Record<string, v.GenericSchema<unknown, unknown>> = kind === 'page' ? { ...contentSchemas, ...pageSchemas } : contentSchemas;
  const schema = Object.hasOwn(tier, name) ? tier[name] : undefined;
  const request = schema ? v.safeParse(schema, data) : null;
  if (!request?.success) return null;
  const all = { ...handlers.content, ...handlers.page } as unknown as Record<string, AnyHandler>;
  const handler = all[name];
  if (!handler) return null;
  return handler(request.output, sender.tab?.id ?? -1).then(
    (value): Reply<unknown> => ({ ok: true, value }),
    (error: unknown): Reply<unknown> => ({ ok: false, trouble: troubleOf(error) }),
  );
}

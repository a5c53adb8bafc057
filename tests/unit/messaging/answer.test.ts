import { describe, expect, it, vi } from 'vitest';
import { TroubleError } from '../../../lib/messaging';
import { answer, type Handlers } from '../../../lib/messaging/answer';
import type { Sender } from '../../../lib/messaging/sender';

const own = { id: 'ban-sach', root: 'chrome-extension://ban-sach/' };
const portalPage: Sender = { id: own.id, url: 'https://hagiang.gov.vn/tin/1', tab: { id: 7 }, frameId: 0 };
const ownPage: Sender = { id: own.id, url: `${own.root}popup.html` };

function spies() {
  return {
    content: {
      'page/act': vi.fn(async () => null),
      'archive/saved-among': vi.fn(async ({ urls }: { urls: string[] }) => urls),
      'archive/open': vi.fn(async () => null),
    },
    page: {
      'tab/assess': vi.fn(async () => ({ title: 'Tin', siteName: 'Hà Giang', isSaved: false })),
      'tab/act': vi.fn(async () => null),
      'archive/upkeep': vi.fn(async () => null), 'pictures/resume': vi.fn(async () => null),
    },
  } satisfies Handlers;
}

/** Whether no handler at all was called. */
function isUntouched(handlers: ReturnType<typeof spies>): boolean {
  return [handlers.content, handlers.page].every((tier) => Object.values(tier).every((spy) => spy.mock.calls.length === 0));
}

describe('what a script on a newspaper’s page may ask', () => {
  it.each([
    [{ name: 'page/act', data: { action: 'save' } }, null],
    [{ name: 'archive/saved-among', data: { urls: ['https://x.vn/1'] } }, ['https://x.vn/1']],
    [{ name: 'archive/open', data: { url: 'https://x.vn/1' } }, null],
  ])('is answered: %j', async (message, value) => {
    expect(await answer(spies(), message, portalPage, own)).toEqual({ ok: true, value });
  });

  it('acts on the tab the browser names, never on one the message names', async () => {
    const handlers = spies();
    await answer(handlers, { name: 'page/act', data: { action: 'print' } }, portalPage, own);
    expect(handlers.content['page/act']).toHaveBeenCalledExactlyOnceWith({ action: 'print' }, 7);
    expect(answer(handlers, { name: 'page/act', data: { action: 'print', tabId: 8 } }, portalPage, own)).toBeNull();
  });

  it.each([
    { name: 'tab/assess', data: { tabId: 7 } }, { name: 'tab/act', data: { tabId: 7, action: 'save' } }, { name: 'pictures/resume', data: {} },
  ])('is not what only our pages may ask: $name', async (message) => {
    const handlers = spies();
    expect(answer(handlers, message, portalPage, own)).toBeNull();
    expect(isUntouched(handlers)).toBe(true);
    expect(await answer(handlers, message, ownPage, own)).toMatchObject({ ok: true });
  });
});

describe('messages dropped without an answer', () => {
  const message = { name: 'archive/saved-among', data: { urls: [] } };
  it.each<[string, Sender]>([
    ['another extension', { ...portalPage, id: 'other' }],
    ['another extension that names our page', { ...ownPage, id: 'other' }],
    ['nobody', {}],
    ['a frame inside a page', { ...portalPage, frameId: 3 }],
    ['something without a tab', { id: own.id, url: 'https://hagiang.gov.vn/' }],
    ['a data address', { ...portalPage, url: 'data:text/html,1' }],
  ])('of %s', (_who, sender) => {
    const handlers = spies();
    expect(answer(handlers, message, sender, own)).toBeNull();
    expect(isUntouched(handlers)).toBe(true);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '', 'archive/delete', 'PAGE/ACT'])('of the name "%s"', (name) => {
    const handlers = spies();
    for (const data of [undefined, null, {}, { action: 'save' }]) {
      expect(answer(handlers, { name, data }, ownPage, own)).toBeNull();
      expect(answer(handlers, { name, data }, portalPage, own)).toBeNull();
    }
    expect(isUntouched(handlers)).toBe(true);
  });

  it.each([
    [undefined], [null], [7], ['page/act'], [[]], [{}], [{ name: 'page/act' }], [{ name: 7, data: {} }],
    [{ name: 'page/act', data: { action: 'delete' } }], [{ name: 'page/act', data: { action: 'constructor' } }], [{ name: 'page/act', data: null }],
    [{ name: 'page/act', data: { action: 'save' }, extra: 1 }],
    [{ name: 'tab/act', data: { tabId: -1, action: 'save' } }], [{ name: 'tab/act', data: { tabId: 1.5, action: 'save' } }], [{ name: 'tab/act', data: { tabId: '1', action: 'save' } }],
    [{ name: 'archive/open', data: { url: 'javascript:alert(1)' } }], [{ name: 'archive/open', data: { url: 'chrome://settings' } }], [{ name: 'archive/open', data: { url: 'https://' } }],
    [{ name: 'archive/open', data: { url: `https://x.vn/${'a'.repeat(8000)}` } }],
    [{ name: 'archive/saved-among', data: { urls: 'https://x.vn' } }], [{ name: 'archive/saved-among', data: { urls: ['/tin/1'] } }],
    [{ name: 'archive/saved-among', data: { urls: Array.from({ length: 201 }, () => 'https://x.vn/1') } }],
    [{ name: 'archive/saved-among', data: JSON.parse('{"__proto__":{"urls":[]}}') as unknown }],
  ])('of the form %j', (wrong) => {
    const handlers = spies();
    expect(answer(handlers, wrong, ownPage, own)).toBeNull();
    expect(isUntouched(handlers)).toBe(true);
  });
});

describe('what goes wrong', () => {
  it.each([
    [new TroubleError('disk-full'), 'disk-full'],
    [new TroubleError('not-article'), 'not-article'],
    [new Error('secret path /home/lan'), 'unknown'],
    ['disk-full', 'unknown'],
    [undefined, 'unknown'],
  ])('travels as a code and nothing else: %s', async (error, trouble) => {
    const handlers = spies();
    handlers.content['page/act'].mockRejectedValueOnce(error);
    const actual = await answer(handlers, { name: 'page/act', data: { action: 'save' } }, portalPage, own);
    expect(actual).toEqual({ ok: false, trouble });
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, tell } from '../../../lib/messaging';

function background(reply: unknown): void {
  fakeBrowser.runtime.onMessage.addListener((_message: unknown, _sender: unknown, sendResponse: (value: unknown) => void) => {
    sendResponse(reply);
    return true;
  });
}

const asking = () => ask('page/act', { action: 'save' });

describe('asking the background', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gives its answer', async () => {
    background({ ok: true, value: ['https://x.vn/1'] });
    expect(await ask('archive/saved-among', { urls: ['https://x.vn/1'] })).toEqual(['https://x.vn/1']);
  });

  it('fails with the reason the background gave', async () => {
    background({ ok: false, trouble: 'disk-full' });
    await expect(asking()).rejects.toMatchObject({ trouble: 'disk-full' });
  });

  it.each([undefined, null, 7, 'ok', {}])('fails as unknown when the answer is %j', async (reply) => {
    background(reply);
    await expect(asking()).rejects.toMatchObject({ trouble: 'unknown' });
  });

  it('fails as unknown when nobody listens', async () => {
    await expect(asking()).rejects.toMatchObject({ trouble: 'unknown' });
  });

  it('says so when the extension was updated under the page', async () => {
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    await expect(asking()).rejects.toMatchObject({ trouble: 'outdated' });
  });
});

describe('telling the reader script of a tab', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each([
    [{ ok: true, value: 'reader' }, 'reader'],
    [{ ok: false, trouble: 'unknown' }, null],
    [undefined, null],
  ])('the answer %j gives %j', async (reply, expected) => {
    const send = vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => reply);
    expect(await tell(7, 'reader/ping', {})).toBe(expected);
    expect(send).toHaveBeenCalledWith(7, { name: 'reader/ping', data: {} }, { frameId: 0 });
  });

  it('gives nothing where no script of ours listens', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
    expect(await tell(7, 'reader/ping', {})).toBeNull();
  });
});

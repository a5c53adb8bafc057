import { describe, expect, it } from 'vitest';
import { senderKind, type Sender } from '../../../lib/messaging/sender';

const own = { id: 'ban-sach', root: 'moz-extension://0c1e/' };
const tab = { id: 1 };

describe('who speaks', () => {
  it.each<[string, Sender, 'content' | 'page' | null]>([
    ['our script on a portal', { id: own.id, url: 'https://hagiang.gov.vn/', tab, frameId: 0 }, 'content'],
    ['our script over plain http', { id: own.id, url: 'http://hagiang.gov.vn/', tab }, 'content'],
    ['our popup', { id: own.id, url: 'moz-extension://0c1e/popup.html' }, 'page'],
    ['our archive in a tab', { id: own.id, url: 'moz-extension://0c1e/archive.html?id=1', tab, frameId: 0 }, 'page'],
    ['another extension', { id: 'x', url: 'https://hagiang.gov.vn/', tab, frameId: 0 }, null],
    ['a page of another extension', { id: own.id, url: 'moz-extension://0c1e9/popup.html' }, null],
    ['a site whose address holds ours', { id: own.id, url: 'https://xau.vn/?moz-extension://0c1e/', tab, frameId: 1 }, null],
    ['an advertisement in a frame', { id: own.id, url: 'https://quangcao.vn/', tab, frameId: 2 }, null],
    ['a page without an address', { id: own.id, tab, frameId: 0 }, null],
    ['a script address', { id: own.id, url: 'javascript:1', tab, frameId: 0 }, null],
    ['a tab without a number', { id: own.id, url: 'https://hagiang.gov.vn/', tab: {}, frameId: 0 }, null],
    ['nobody', {}, null],
  ])('%s', (_who, sender, expected) => {
    expect(senderKind(sender, own)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../support/tools/find-leaks.ts';

const original = ['Đảng bộ thành phố Hà Giang họp bàn. Gửi Email In trang Lưu'];

describe('words of the original', () => {
  it.each([
    ['four in a row', '<p>bộ thành phố Hà</p>', ['bo thanh pho ha']],
    ['in an address', '/tin/dang-bo-thanh-pho.html', ['dang bo thanh pho']],
    ['without marks and with capitals', 'THANH PHO HA GIANG', ['thanh pho ha giang']],
    ['three in a row', 'bộ thành phố cam Hà Giang họp', []],
    ['in another order', 'Hà Giang thành phố bộ', []],
  ])('%s', (_, result, leaks) => {
    expect(findLeaks(original, [result], [])).toEqual(leaks);
  });

  it('may stay where they are labels', () => {
    const labels = ['Gửi Email', 'In trang', 'Lưu'];
    expect(findLeaks(original, ['Gửi Email In trang Lưu'], labels)).toEqual([]);
    expect(findLeaks(original, ['họp bàn. Gửi Email'], labels)).toEqual(['hop ban gui email']);
    expect(findLeaks(original, ['Gửi Email In trang Lưu'], ['In trang'])).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { siteNames, whatBecameOf } from '../../../lib/archive/portal-memory';
import { mergedBodies } from '../../../lib/archive/portal-memory/merged-bodies';
import { sources } from '../../../lib/archive/portal-memory/sources';

describe('the memory of portals', () => {
  it('names where each change was read, and nothing else', () => {
    expect(Object.keys(sources).sort()).toEqual(mergedBodies.map((body) => body.name).sort());
    for (const source of Object.values(sources)) expect(source).toMatch(/^https:\/\//);
  });

  it('knows a body by its host and those under it, and by no other that ends alike', () => {
    expect(whatBecameOf('sovhttdl.hagiang.gov.vn')).toMatchObject({ name: 'Hà Giang', kind: 'province', became: 'Tuyên Quang', since: '2025-07-01' });
    expect(whatBecameOf('hagiang.gov.vn:8080')?.name).toBe('Hà Giang');
    expect(whatBecameOf('nothagiang.gov.vn')).toBeNull();
    expect(whatBecameOf('tuyenquang.gov.vn')).toBeNull();
  });

  it('knows the city whose portal lay under that of its province, and districts by the names of their sites', () => {
    expect(whatBecameOf('thanhpho.hagiang.gov.vn')).toMatchObject({ name: 'Thành phố Hà Giang', kind: 'district', became: 'Tuyên Quang', since: '2025-07-01' });
    expect(siteNames('Thành phố Hà Giang', 'thanhpho.hagiang.gov.vn')).toContain('Tuyên Quang');
    for (const siteName of ['UBND huyện Vị Xuyên', 'Huyện ủy Vị Xuyên', 'Trang thông tin điện tử HUYỆN Vị Xuyên tỉnh Hà Giang']) {
      expect(whatBecameOf('vixuyen.hagiang.gov.vn', siteName), siteName).toMatchObject({ name: 'Huyện Vị Xuyên', kind: 'district', became: 'Tuyên Quang' });
    }
    expect(whatBecameOf('hagiang.gov.vn', 'Các huyện và thành phố của tỉnh Hà Giang')?.kind).toBe('province');
  });

  it('finds a site under the name it published under and under what has taken its place', () => {
    expect(siteNames('Cổng Hà Giang', 'hagiang.gov.vn')).toEqual(['Cổng Hà Giang', 'hagiang.gov.vn', 'Hà Giang', 'Tuyên Quang']);
    expect(siteNames('Báo khác', 'bao.vn')).toEqual(['Báo khác', 'bao.vn']);
  });

  it('has each host once, and days that were', () => {
    const hosts = mergedBodies.flatMap((body) => body.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const { since } of mergedBodies) expect(since).toMatch(/^2025-(?:01|03|07|09)-\d\d$/);
  });
});

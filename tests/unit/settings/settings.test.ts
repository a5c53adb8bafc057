import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { appearanceSetting, defaultAppearance, languageSetting, ranges, stepped, type Appearance } from '../../../lib/settings';
import { parseAppearance } from '../../../lib/settings/appearance';

const names = ['size', 'width', 'lineHeight'] as const;

describe('the looks a reader chose', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are the default at first', async () => {
    expect(await appearanceSetting.get()).toEqual(defaultAppearance);
  });

  it('come back as they were set', async () => {
    const expected: Appearance = { theme: 'sepia', font: 'sans', size: 26, width: 44, lineHeight: 2 };
    await appearanceSetting.set(expected);
    expect(await appearanceSetting.get()).toEqual(expected);
  });

  it.each([
    undefined, null, 'dark', [], { theme: 'toString', font: '__proto__', size: 1e9, width: -1, lineHeight: 0 },
    { theme: 7, font: null, size: '20', width: Number.NaN, lineHeight: Number.POSITIVE_INFINITY },
  ])('take their default where %j is stored', async (damaged) => {
    await fakeBrowser.storage.local.set({ appearance: damaged });
    expect(await appearanceSetting.get()).toEqual(defaultAppearance);
  });

  it('keep what is sound beside what is damaged', () => {
    expect(parseAppearance({ theme: 'dark', size: 'big' })).toEqual({ ...defaultAppearance, theme: 'dark' });
  });

  it('are always in range, whatever is stored', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.double(), (value, number) => {
      for (const stored of [value, { size: number, width: number, lineHeight: number }]) {
        const actual = parseAppearance(stored);
        for (const name of names) {
          expect(actual[name]).toBeGreaterThanOrEqual(ranges[name].from);
          expect(actual[name]).toBeLessThanOrEqual(ranges[name].to);
        }
      }
    }));
  });

  it.each(names)('stay in range and whole however often %s is stepped', (name) => {
    for (const direction of [1, -1] as const) {
      let actual = defaultAppearance;
      for (let step = 0; step < 60; step += 1) {
        const next = stepped(actual, name, direction);
        expect({ ...next, [name]: actual[name] }, 'nothing else changes').toEqual(actual);
        expect(String(next[name])).toMatch(/^\d+(?:\.\d)?$/);
        actual = next;
      }
      expect(actual[name]).toBe(direction === 1 ? ranges[name].to : ranges[name].from);
      expect(stepped(actual, name, direction === 1 ? -1 : 1)[name]).not.toBe(actual[name]);
    }
  });
});

describe('the language of the interface', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each([[undefined, 'vi'], ['vi', 'vi'], ['en', 'en'], ['fr', 'vi'], [null, 'vi'], [{ en: 1 }, 'vi']])('stored as %j is %s', async (stored, expected) => {
    await fakeBrowser.storage.local.set({ language: stored });
    expect(await languageSetting.get()).toBe(expected);
  });

  it('is told to all open pages when it changes, until they stop listening', async () => {
    const heard = vi.fn();
    const stop = languageSetting.watch(heard);
    await languageSetting.set('en');
    await appearanceSetting.set(defaultAppearance);
    expect(heard.mock.calls).toEqual([['en']]);
    await fakeBrowser.storage.local.remove('language');
    expect(heard).toHaveBeenLastCalledWith('vi');
    stop();
    await languageSetting.set('en');
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

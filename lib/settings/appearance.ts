import { stored } from './stored';

/** How the reader and the saved articles look. */
export interface Appearance {
  /** `system` follows the device. */
  theme: 'system' | 'light' | 'dark' | 'sepia';
  font: 'serif' | 'sans';
  /** Text size in CSS pixels. */
  size: number;
  /** Line length in `em`. */
  width: number;
  lineHeight: number;
}

/** What a step of a control may set, and how far. */
export const ranges = {
  size: { from: 14, to: 48, step: 2 },
  width: { from: 26, to: 56, step: 6 },
  lineHeight: { from: 1.4, to: 2.2, step: 0.2 },
} as const;

export const defaultAppearance: Appearance = { theme: 'system', font: 'serif', size: 20, width: 38, lineHeight: 1.6 };

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((each) => each === value) ?? fallback;
}

function within(value: unknown, name: keyof typeof ranges): number {
  const { from, to } = ranges[name];
  return typeof value === 'number' && value >= from && value <= to ? value : defaultAppearance[name];
}

/** An appearance out of whatever is stored; what is missing or damaged takes its default. */
export function parseAppearance(stored: unknown): Appearance {
  const value: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    theme: oneOf(value['theme'], ['system', 'light', 'dark', 'sepia'], defaultAppearance.theme),
    font: oneOf(value['font'], ['serif', 'sans'], defaultAppearance.font),
    size: within(value['size'], 'size'),
    width: within(value['width'], 'width'),
    lineHeight: within(value['lineHeight'], 'lineHeight'),
  };
}

/** One step of a control, kept in its range and free of binary fractions. */
export function stepped(appearance: Appearance, name: keyof typeof ranges, direction: 1 | -1): Appearance {
  const { from, to, step } = ranges[name];
  const next = Math.round((appearance[name] + direction * step) * 10) / 10;
  return { ...appearance, [name]: Math.min(to, Math.max(from, next)) };
}

/** The looks the reader chose, for the reader over a page, saved articles and the colours of every page. */
export const appearanceSetting = stored('appearance', parseAppearance);

import type { Language } from '../settings/language';

/** The words of one part of the interface, by key; `{name}` stands for a parameter. */
type Words = Readonly<Record<string, string>>;

/** Speaks one language: the words of a key with its parameters put in. */
export type Speak<W extends Words> = (key: keyof W & string, parameters?: Readonly<Record<string, string | number>>) => string;

/** Speaks these words; a key without any is said itself. */
export function speak<W extends Words>(words: { readonly [Key in keyof W]?: string }): Speak<W> {
  return (key, parameters = {}) => (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}

/**
 * A speaker for one part of the interface. Each part is a dictionary of its own, so that a script
 * carries only the words it says.
 */
export function speaker<W extends Words>(vi: W, en: Record<keyof W, string>): (language: Language) => Speak<W> {
  return (language) => speak<W>(language === 'en' ? en : vi);
}

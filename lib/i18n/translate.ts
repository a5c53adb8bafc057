import type { Language } from '../settings/language';

/** The words of one part of the interface, by key; `{name}` stands for a parameter. */
type Words = Readonly<Record<string, string>>;

/** Speaks one language: the words of a key with its parameters put in. */
export type Speak<W extends Words> = (key: keyof W & string, parameters?: Readonly<Record<string, string | number>>) => string;

/**
 * A speaker for one part of the interface. Each part is a dictionary of its own, so that a script
 * carries only the words it says.
 */
export function speaker<W extends Words>(vi: W, en: Record<keyof W, string>): (language: Language) => Speak<W> {
  return (language) => (key, parameters = {}) => {
    const words = language === 'en' ? en[key] : vi[key];
    return (words ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
  };
}

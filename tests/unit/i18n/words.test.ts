import { describe, expect, it } from 'vitest';
import { articleWords, mailWords, troubleWords } from '../../../lib/i18n';
import * as en from '../../../lib/i18n/en';
import * as vi from '../../../lib/i18n/vi';
import type { Trouble } from '../../../lib/messaging';
import english from '../../../public/_locales/en/messages.json';
import vietnamese from '../../../public/_locales/vi/messages.json';

const parts = Object.keys(vi) as (keyof typeof vi)[];
const words = (part: Record<string, string>) => Object.entries(part);
const parameters = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const vietnameseLetters = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** Everything that can go wrong, held complete by its type. */
const troubles: Record<Trouble, true> = {
  'disk-full': true, 'storage-refused': true, 'storage-outdated': true, 'storage-broken': true, 'not-article': true, 'page-blocked': true,
  'page-pdf': true, 'page-file': true, 'page-gone': true, outdated: true, unknown: true,
};

describe('the words of both languages', () => {
  it('come in the same parts', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  describe.each(parts)('of the part "%s"', (part) => {
    it('have the same keys', () => {
      expect(Object.keys(en[part]).sort()).toEqual(Object.keys(vi[part]).sort());
    });

    it.each(words(vi[part]))('have the same parameters: %s', (key, text) => {
      const other: Record<string, string> = en[part];
      expect(parameters(other[key] ?? '')).toEqual(parameters(text));
    });

    it.each([...words(vi[part]), ...words(en[part])])('are never empty and stand in composed letters: %s', (_key, text) => {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text.normalize('NFC')).toBe(text);
    });

    // The sample shows how Vietnamese letters will look, so it stays Vietnamese.
    it.each(words(en[part]).filter(([key]) => `${part}.${key}` !== 'options.sample'))('are English in English: %s', (_key, text) => {
      expect(text.replaceAll('Bản Sạch', '')).not.toMatch(vietnameseLetters);
    });
  });

  it.each(Object.keys(troubles) as Trouble[])('tell what is wrong and what to do: %s', (trouble) => {
    for (const language of ['vi', 'en'] as const) {
      const say = troubleWords(language);
      expect(say(trouble)).not.toBe(trouble);
      expect(say(`${trouble}-hint`)).not.toBe(`${trouble}-hint`);
    }
  });
});

describe('speaking', () => {
  it('puts parameters in, once', () => {
    expect(mailWords('vi')('title', { title: '{title} $& $1' })).toBe('Gửi: {title} $& $1');
    expect(articleWords('en')('minutes', { minutes: 7 })).toBe('About 7 min to read');
    expect(articleWords('vi')('minutes', { minutes: 0 })).toContain('0');
  });

  it('leaves a parameter visible that was not given', () => {
    expect(articleWords('vi')('minutes')).toContain('{minutes}');
  });
});

describe('the words the browser itself shows', () => {
  it('have the same keys in both languages and are never empty', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(vietnamese).sort());
    for (const { message } of [...Object.values(english), ...Object.values(vietnamese)]) expect(message.trim()).not.toBe('');
  });

  it('keep to what the stores take', () => {
    for (const { name, shortName, description } of [english, vietnamese]) {
      expect(name.message.length).toBeLessThanOrEqual(75);
      expect(shortName.message.length).toBeLessThanOrEqual(12);
      expect(description.message.length).toBeLessThanOrEqual(132);
    }
  });
});

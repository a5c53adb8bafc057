import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AppearancePanel } from '../../components/appearance-panel';
import { optionsWords, readerWords } from '../../lib/i18n';
import { appearanceSetting, developerSetting, languageSetting, type Appearance, type Language } from '../../lib/settings';
import { AllowedSites } from './allowed-sites';
import { sizeInWords } from '../../lib/text';

const languages: readonly (readonly [Language, string])[] = [['vi', 'Tiếng Việt'], ['en', 'English']];

function useShortcut(): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands.getAll().then((commands) => setKeys(commands.find(({ name }) => name === 'toggle-reader')?.shortcut || null));
  }, []);
  return keys;
}

function useStorage(): { size: string; isKept: boolean } | null {
  const [storage, setStorage] = useState<{ size: string; isKept: boolean } | null>(null);
  useEffect(() => {
    void Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(([{ usage = 0 }, isKept]) => {
      setStorage({ size: sizeInWords(usage), isKept });
    });
  }, []);
  return storage;
}

/** Language, looks, shortcut, allowed servers, and where the archive is. */
export function OptionsApp({ initialLanguage, initialAppearance }: { initialLanguage: Language; initialAppearance: Appearance }) {
  const [language, setSpoken] = useState(initialLanguage);
  const [appearance, setLook] = useState(initialAppearance);
  const [isDeveloper, setDeveloper] = useState(false);
  useEffect(() => void developerSetting.get().then(setDeveloper), []);
  const changeDeveloper = (isOn: boolean) => {
    setDeveloper(isOn);
    void developerSetting.set(isOn);
  };
  const shortcut = useShortcut();
  const storage = useStorage();
  const say = optionsWords(language);

  const choose = (next: Language) => {
    setSpoken(next);
    document.documentElement.lang = next;
    document.title = optionsWords(next)('title');
    void languageSetting.set(next);
  };
  const change = (next: Appearance) => {
    setLook(next);
    document.documentElement.dataset['theme'] = next.theme;
    void appearanceSetting.set(next);
  };
  const sample = { fontSize: `${appearance.size}px`, lineHeight: String(appearance.lineHeight), fontFamily: `var(--${appearance.font})` };
  return (
    <main class="options">
      <h1>{say('title')}</h1>
      <section>
        <h2>{say('language')}</h2>
        <div class="languages" role="group" aria-label={say('language')}>
          {languages.map(([value, label]) => (
            <button key={value} type="button" lang={value} data-language={value} aria-pressed={value === language} onClick={() => choose(value)}>{label}</button>
          ))}
        </div>
        <p class="soft">{say('languageHint')}</p>
      </section>
      <section>
        <h2>{say('appearance')}</h2>
        <AppearancePanel appearance={appearance} onChange={change} say={readerWords(language)} />
        <p class="sample" lang="vi" style={sample}>{say('sample')}</p>
      </section>
      <section>
        <h2>{say('shortcut')}</h2>
        <p>{shortcut ? say('shortcutIs', { keys: shortcut }) : say('shortcutNone')}</p>
        <p class="soft">{say('shortcutHint')}</p>
      </section>
      <AllowedSites language={language} />
      <section>
        <h2>{say('storage')}</h2>
        {storage && <p>{say('storageUse', { size: storage.size })} {say(storage.isKept ? 'storageKept' : 'storageNotKept')}</p>}
      </section>
      <section>
        <h2>{say('developer')}</h2>
        <label class="switch"><input type="checkbox" checked={isDeveloper} onChange={(event) => changeDeveloper(event.currentTarget.checked)} />{say('developerSwitch')}</label>
      </section>
      <section>
        <h2>{say('privacy')}</h2>
        <p>{say('privacyText')}</p>
      </section>
    </main>
  );
}

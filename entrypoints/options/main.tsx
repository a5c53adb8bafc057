import { startPage } from '../../components/start-page';
import { optionsWords } from '../../lib/i18n';
import { appearanceSetting, languageSetting } from '../../lib/settings';
import { OptionsApp } from './options-app';

async function main(): Promise<void> {
  const [language, appearance] = await Promise.all([languageSetting.get(), appearanceSetting.get()]);
  startPage(optionsWords(language)('title'), { language, appearance }, <OptionsApp initialLanguage={language} initialAppearance={appearance} />);
}

void main();

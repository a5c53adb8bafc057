import { startPage } from '../../components/start-page';
import { ArchiveDatabase } from '../../lib/archive';
import { careWords } from '../../lib/i18n';
import { appearanceSetting, languageSetting } from '../../lib/settings';
import { CareApp } from './care-app';

async function main(): Promise<void> {
  const [language, appearance] = await Promise.all([languageSetting.get(), appearanceSetting.get()]);
  startPage(careWords(language)('title'), { language, appearance }, <CareApp db={new ArchiveDatabase()} language={language} />);
  void navigator.storage.persist();
}

void main();

import { BehindLock } from '../../components/behind-lock';
import { startPage } from '../../components/start-page';
import { ArchiveDatabase } from '../../lib/archive';
import { careWords } from '../../lib/i18n';
import * as lock from '../../lib/lock';
import { appearanceSetting, languageSetting } from '../../lib/settings';
import { CareApp } from './care-app';

async function main(): Promise<void> {
  const [language, appearance] = await Promise.all([languageSetting.get(), appearanceSetting.get()]);
  startPage(careWords(language)('title'), { language, appearance }, (
    <BehindLock lock={lock} language={language}><CareApp db={new ArchiveDatabase()} language={language} /></BehindLock>
  ));
  void navigator.storage.persist();
}

void main();

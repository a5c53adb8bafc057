import { BehindLock } from '../../components/behind-lock';
import { startPage } from '../../components/start-page';
import { ArchiveDatabase } from '../../lib/archive';
import { libraryWords } from '../../lib/i18n';
import * as lock from '../../lib/lock';
import { appearanceSetting, languageSetting } from '../../lib/settings';
import { ArchiveApp } from './archive-app';

async function main(): Promise<void> {
  const [language, appearance] = await Promise.all([languageSetting.get(), appearanceSetting.get()]);
  startPage(libraryWords(language)('title'), { language, appearance }, (
    <BehindLock lock={lock} language={language}><ArchiveApp db={new ArchiveDatabase()} language={language} appearance={appearance} /></BehindLock>
  ));
  // Without this Firefox keeps its small quota; never awaited, for it may wait for the reader.
  void navigator.storage.persist();
}

void main();

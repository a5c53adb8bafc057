import { browser } from 'wxt/browser';
import { CutSaves } from '../../components/cut-saves';
import { SavedShelf } from '../../components/saved-shelf';
import { startPage } from '../../components/start-page';
import { ArchiveDatabase } from '../../lib/archive';
import { popupWords, troubleWords } from '../../lib/i18n';
import { isOpen } from '../../lib/lock';
import { ask } from '../../lib/messaging';
import { appearanceSetting, languageSetting } from '../../lib/settings';
import { createShelfLibrary } from '../../lib/shelf-library';
import { LowRoom } from './low-room';
import { PageActions } from './page-actions';

const library = createShelfLibrary(new ArchiveDatabase());

async function openPage(page: 'archive' | 'print' | 'mail', id: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html?id=${id}`) });
  window.close();
}

async function main(): Promise<void> {
  const [language, appearance, isShelfOpen, [tab]] = await Promise.all([
    languageSetting.get(), appearanceSetting.get(), isOpen(Date.now()).catch(() => true), browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const say = popupWords(language);
  const sayTrouble = troubleWords(language);
  startPage(say('title'), { language, appearance }, (
    <main class="popup">
      <h1 class="visually-hidden">{say('title')}</h1>
      {tab?.id !== undefined && <PageActions tabId={tab.id} say={say} sayTrouble={sayTrouble} />}
      <LowRoom say={say} />
      {isShelfOpen && <CutSaves say={say} />}
      {isShelfOpen && <SavedShelf library={library} say={say} sayTrouble={sayTrouble} onOpen={(page, id) => void openPage(page, id)} />}
      <footer>
        <button type="button" class="plain-button" onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/archive.html') }).then(() => window.close())}>{say('openArchive')}</button>
        <button type="button" class="plain-button" onClick={() => void browser.runtime.openOptionsPage()}>{say('options')}</button>
      </footer>
    </main>
  ));
  // Without this Firefox keeps its small quota; never awaited, for it may wait for the reader.
  void navigator.storage.persist();
  ask('pictures/resume', {}).catch(() => undefined);
}

void main();

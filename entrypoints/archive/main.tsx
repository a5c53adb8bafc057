import { browser } from 'wxt/browser';
import { SavedShelf } from '../../components/saved-shelf';
import { startPage } from '../../components/start-page';
import { TroubleNotice } from '../../components/trouble-notice';
import { ArchiveDatabase } from '../../lib/archive';
import { archiveWords, popupWords, troubleWords } from '../../lib/i18n';
import { appearanceSetting, languageSetting, type Appearance, type Language } from '../../lib/settings';
import { createShelfLibrary } from '../../lib/shelf-library';
import { SavedReader } from './saved-reader';
import { useSavedArticle } from './use-saved-article';

const db = new ArchiveDatabase();

function OneArticle({ id, language, appearance }: { id: string; language: Language; appearance: Appearance }) {
  const { saved, trouble } = useSavedArticle(db, id);
  const say = archiveWords(language);
  if (trouble) return <TroubleNotice trouble={trouble} say={troubleWords(language)} />;
  if (saved === undefined) return <p class="loading" role="status">{say('loading')}</p>;
  if (saved === null) {
    return (
      <main class="not-found">
        <h1>{say('notFound')}</h1><p>{say('notFoundHint')}</p><p><a href="archive.html">{say('back')}</a></p>
      </main>
    );
  }
  return <SavedReader db={db} saved={saved} language={language} appearance={appearance} />;
}

function open(page: 'archive' | 'print' | 'mail', id: string): void {
  if (page === 'archive') location.assign(`archive.html?id=${id}`);
  else void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html?id=${id}`) });
}

async function main(): Promise<void> {
  const [language, appearance] = await Promise.all([languageSetting.get(), appearanceSetting.get()]);
  const title = archiveWords(language)('title');
  const id = new URLSearchParams(location.search).get('id');
  startPage(title, { language, appearance }, id
    ? <OneArticle id={id} language={language} appearance={appearance} />
    : (
      <main class="library">
        <h1>Bản Sạch</h1>
        <SavedShelf library={createShelfLibrary(db)} onOpen={open} say={popupWords(language)} sayTrouble={troubleWords(language)} />
      </main>
    ));
  void navigator.storage.persist();
}

void main();

import { showLock } from '../../components/show-lock';
import { startPage } from '../../components/start-page';
import { ArchiveDatabase } from '../../lib/archive';
import { printWords } from '../../lib/i18n';
import { appearanceSetting, languageSetting } from '../../lib/settings';
import { findShownArticle } from '../../lib/shown-article';
import { PrintPreview } from './print-preview';

async function main(): Promise<void> {
  const [language, appearance] = await Promise.all([languageSetting.get(), appearanceSetting.get()]);
  const parameters = new URLSearchParams(location.search);
  if (await showLock(parameters, { language, appearance })) return;
  const shown = await findShownArticle(new ArchiveDatabase(), parameters);
  const say = printWords(language);
  if (!shown) {
    startPage(say('notFound'), { language, appearance }, <main class="not-found"><h1>{say('notFound')}</h1><p>{say('notFoundHint')}</p></main>);
    return;
  }
  // The title becomes the name of a PDF. Firefox prints no margin boxes as of version 153.
  const printsNumbers = !import.meta.env.FIREFOX;
  startPage(shown.article.title, { language, appearance }, <PrintPreview shown={shown} language={language} printsNumbers={printsNumbers} />);
}

void main();

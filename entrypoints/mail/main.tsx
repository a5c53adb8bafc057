import { showLock } from '../../components/show-lock';
import { startPage } from '../../components/start-page';
import { ArchiveDatabase } from '../../lib/archive';
import { mailWords } from '../../lib/i18n';
import { appearanceSetting, languageSetting } from '../../lib/settings';
import { findShownArticle } from '../../lib/shown-article';
import { Compose } from './compose';

async function main(): Promise<void> {
  const [language, appearance] = await Promise.all([languageSetting.get(), appearanceSetting.get()]);
  const parameters = new URLSearchParams(location.search);
  if (await showLock(parameters, { language, appearance })) return;
  const shown = await findShownArticle(new ArchiveDatabase(), parameters);
  const say = mailWords(language);
  const settings = { language, appearance };
  if (shown) startPage(say('title', { title: shown.article.title }), settings, <Compose shown={shown} language={language} />);
  else startPage(say('notFound'), settings, <main class="not-found"><h1>{say('notFound')}</h1><p>{say('notFoundHint')}</p></main>);
}

void main();

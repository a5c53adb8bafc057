import { canonicalAddress, editionTexts, isSameEdition, tidy, type Article } from '../article';
import { foldedWord } from '../text';
import { changeArticles } from './counters';
import type { ArchiveDatabase } from './database';
import type { LinkState } from './rows';
import { saveArticle } from './save-article';

/** What a check of an article's own page has found. */
export type Checked = Exclude<LinkState['state'], 'unchecked'>;

/** The same with what was seen where it has gone. */
export interface LinkFinding {
  state: Checked;
  seen?: LinkState['seen'];
}

interface Page {
  article: Article;
  /** The page says that the article goes on over other pages. */
  isPart: boolean;
}

export interface CheckOptions {
  /** @throws whatever `judge` can judge; the reason of an end that the reader asked for */
  fetchPage: (url: string) => Promise<Page>;
  /** The same article with all its pages; asked where the first of them says something new. */
  fetchWhole: (url: string) => Promise<Article>;
  /** What an error says of the page; `null` when it says nothing, as without a network. @throws an error that is no page's */
  judge: (error: unknown, article: Article) => LinkFinding | null;
  now: number;
}

/** Whether all that one article says stands in another. */
function isWithin(part: Article, whole: Article): boolean {
  const said = new Set(editionTexts(whole));
  return editionTexts(part).every((text) => said.has(text));
}

const wordsOf = (title: string) => new Set(tidy(title).split(' ').map(foldedWord).filter(Boolean));

/** Whether a page has neither a sentence nor half of the title in common with an article: an error in words, the news of the day. */
function isAnother(page: Article, own: Article): boolean {
  const said = new Set(editionTexts(own));
  if (editionTexts(page).some((text) => said.has(text))) return false;
  const [now, before] = [wordsOf(page.title), wordsOf(own.title)];
  return [...now].filter((word) => before.has(word)).length * 2 < Math.min(now.size, before.size);
}

const isHome = (address: string) => new URL(address).pathname === '/' && new URL(address).search === '';

function judgePage({ article, isPart }: Page, own: Article): LinkFinding {
  if (isHome(article.url) && !isHome(own.url)) return { state: 'gone', seen: 'home' };
  // A page that was moved to another article's address answers with that one: not an edit of ours.
  const isElsewhere = canonicalAddress(article.canonicalUrl) !== canonicalAddress(own.canonicalUrl) && article.title !== own.title;
  if (isElsewhere || isAnother(article, own)) return { state: 'gone', seen: 'another' };
  return { state: isSameEdition(own, article) || (isPart && isWithin(article, own)) ? 'alive' : 'changed' };
}

type Answer = LinkFinding & { article?: Article };

async function askAt(url: string, own: Article, { fetchPage, fetchWhole, judge }: CheckOptions): Promise<Answer | null> {
  try {
    const page = await fetchPage(url);
    const finding = judgePage(page, own);
    if (finding.state !== 'changed' || !page.isPart || own.part) return { ...finding, article: page.article };
    const article = await fetchWhole(url);
    return { ...judgePage({ article, isPart: article.part !== undefined }, own), article };
  } catch (error) {
    return judge(error, own);
  }
}

/** Asks where the article lives; where that has nothing, also where it was read, for a portal may name an address that it never had. */
async function ask(own: Article, options: CheckOptions): Promise<Answer | null> {
  const answer = await askAt(own.canonicalUrl, own, options);
  const isOther = canonicalAddress(own.url) !== canonicalAddress(own.canonicalUrl) && new URL(own.url).origin === new URL(own.canonicalUrl).origin;
  if (answer?.state !== 'gone' || !isOther) return answer;
  const other = await askAt(own.url, own, options);
  return other && (other.state === 'alive' || other.state === 'changed') ? other : answer;
}

/**
 * Asks the page an article came from whether it is still there and still says the same. If it says
 * something else, that is saved as the newer version and the older one is kept. Of an article over
 * several pages the first is asked, and the others only where that says something new. A server that
 * is silent says nothing against what is known to be gone.
 * @returns `null` for an article that is not there, and where nothing was learnt: then nothing is changed
 */
export async function checkLink(db: ArchiveDatabase, id: string, options: CheckOptions): Promise<Checked | null> {
  const body = await db.bodies.get(id);
  const answer = body ? await ask(body.article, options) : null;
  const row = await db.articles.get(id);
  if (!body || !row || !answer) return null;
  const { state, seen, article } = answer;
  const { now: checkedAt } = options;
  if (state === 'unreachable' && row.link.state === 'gone') return state;
  if (state === 'changed' && article) await saveArticle(db, { ...article, canonicalUrl: body.article.canonicalUrl }, checkedAt);
  await changeArticles(db, [id], { link: { state, checkedAt, ...(seen && { seen }) }, deletedAt: row.deletedAt ?? null });
  return state;
}

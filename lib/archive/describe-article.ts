import { fingerprint, readingTexts, steadyTexts, type Article } from '../article';
import { exactWords } from '../text';
import type { ArticleRow } from './rows';

const excerptLength = 160;

function excerptOf(texts: readonly string[]): string {
  const text = texts.find((each) => each.length > 40) ?? texts[0] ?? '';
  if (text.length <= excerptLength) return text;
  const cut = text.slice(0, excerptLength);
  return `${cut.slice(0, Math.max(80, cut.lastIndexOf(' ')))}…`;
}

/**
 * What tells one text from another, whatever its address, marks, spacing or title: the first 32
 * hexadecimal digits of the SHA-256 of its words without counters and clocks. Empty for texts under 30 words, which are alike by chance.
 */
async function textKey(texts: readonly string[]): Promise<string> {
  const words = texts.flatMap(exactWords);
  if (words.length < 30) return '';
  return (await fingerprint(new TextEncoder().encode(words.join(' ')))).slice(0, 32);
}

/** What the list entry of an article says that comes from the article itself. */
export type Description = Pick<ArticleRow, 'canonicalUrl' | 'title' | 'siteName' | 'host' | 'section' | 'authors' | 'publishedAt' | 'excerpt' | 'textKey' | 'textBytes'>;

/** Describes an article for a list. Awaits the digest, so it is called before a transaction opens. */
export async function describeArticle(article: Article): Promise<Description> {
  const texts = readingTexts(article);
  return {
    canonicalUrl: article.canonicalUrl,
    title: article.title,
    siteName: article.site.name,
    host: article.site.host,
    section: article.category,
    authors: article.authors,
    publishedAt: article.publishedAt,
    excerpt: excerptOf(texts),
    textKey: await textKey(steadyTexts(article)),
    textBytes: JSON.stringify(article).length,
  };
}

import { allArticles, relatedTo } from './data/articles.ts';
import { neighbours } from './data/neighbours.ts';
import { seedArticle } from './data/seed-article.ts';
import { figuresForm } from './forms/figures.ts';
import { fontsForm } from './forms/fonts.ts';
import { plainForm } from './forms/plain.ts';
import { tablesForm } from './forms/tables.ts';
import { textForm } from './forms/text.ts';
import { articlePath } from './site.ts';
import type { Article } from './types.ts';

export interface ArticlePage {
  article: Article;
  path: string;
  render(): string;
}

type Form = (article: Article, related: readonly Article[]) => string;

function seedPage(id: number, form: Form): ArticlePage {
  const article = { ...seedArticle, id };
  return { article, path: articlePath(article), render: () => form(article, neighbours) };
}

const otherPages: ArticlePage[] = allArticles
  .filter((article) => article !== seedArticle)
  .map((article) => ({
    article,
    path: articlePath(article),
    render: () => plainForm(article, relatedTo(article)),
  }));

export const articlePages: readonly ArticlePage[] = [
  seedPage(1201, plainForm),
  seedPage(1202, tablesForm),
  seedPage(1203, figuresForm),
  seedPage(1204, fontsForm),
  ...otherPages,
];

export const seedTextPath = articlePath(seedArticle).replace(/\.html$/, '.txt');

export function seedText(): string {
  return textForm(seedArticle, neighbours);
}

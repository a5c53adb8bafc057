import { headingAround, isParagraph, type Line, linkedLength, syllablesOf } from './line';

const shortestArticle = 250;

/** How many Chinese or Japanese signs lines hold; each says as much as three letters. */
const signs = (body: readonly Line[]) => body.reduce((sum, { text }) => sum + (text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0), 0);

/**
 * Why lines that were taken for a body are no article, or `null` when they are one. Lists and home
 * pages show headlines that are links, about one for each teaser.
 * @param isClaimed whether the page says in its head that it is an article; then only more headlines than text speak against it
 */
export function refusal(lead: string | null, body: readonly Line[], isClaimed: boolean): string | null {
  const length = body.reduce((sum, line) => sum + line.text.length, lead?.length ?? 0);
  if (length < shortestArticle && length + 2 * signs(body) < shortestArticle) return `only ${length} characters of text`;
  const last = body.findLastIndex((line) => isParagraph(line) && linkedLength(line) < line.text.length / 2);
  // Under an article's last paragraph nearly every site lists others.
  const told = isClaimed && last >= 0 ? body.slice(0, last + 1) : body;
  const headlines = told.filter((line) => syllablesOf(line) >= 4 && linkedLength(line) >= line.text.length - 3).length;
  const linkedHeadings = body.filter((line) => syllablesOf(line) >= 4 && headingAround(line) && linkedLength(line) >= line.text.length - 3).length;
  const paragraphs = body.filter((line) => line.text.length >= 40 && linkedLength(line) < line.text.length / 2).length;
  // A short list shows as many headlines as summaries; an article seldom links its headings, and never half of them.
  if (!isClaimed && linkedHeadings >= 2 && linkedHeadings >= paragraphs / 2) return `${linkedHeadings} linked headings over ${paragraphs} paragraphs`;
  const share = isClaimed ? 3 : 0.5;
  if (headlines >= 3 && headlines >= paragraphs * share) return `${headlines} headlines that are links to ${paragraphs} paragraphs`;
  return null;
}

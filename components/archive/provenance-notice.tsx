import { whatBecameOf, type ArticleRow } from '../../lib/archive';
import type { LibraryWords } from '../../lib/i18n';
import type { Language } from '../../lib/settings';
import { dateInWords, dayInFigures } from '../../lib/text';

/** What became of the body that published an article, and whether its page is still there. */
export function ProvenanceNotice({ row, language, say }: { row: ArticleRow; language: Language; say: LibraryWords }) {
  const body = whatBecameOf(row.host);
  const notices: string[] = [];
  if (body) notices.push(say(body.kind === 'province' ? 'becameProvince' : 'becameOther', { name: body.name, became: body.became, date: dateInWords(body.since, language) }));
  if (row.link.state === 'gone' && row.link.checkedAt !== null) notices.push(say(body ? 'portalGone' : 'originalGone', { date: dayInFigures(row.link.checkedAt) }));
  if (row.deletedAt !== undefined) notices.push(say('inTrash'));
  if (notices.length === 0) return null;
  return <div class="status provenance">{notices.map((notice) => <span key={notice}>{notice}</span>)}</div>;
}

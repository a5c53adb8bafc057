import type { ArticlePart } from '../../lib/article';
import { whatBecameOf, type ArticleRow } from '../../lib/archive';
import type { LibraryWords } from '../../lib/i18n';
import type { Language } from '../../lib/settings';
import { dateInWords, dayInFigures } from '../../lib/text';

const becameWords = { province: 'becameProvince', district: 'becameDistrict', ministry: 'becameOther', newspaper: 'becameOther' } as const;
const seenWords = { 'no-page': 'seenNoPage', home: 'seenHome', another: 'seenAnother', nothing: 'seenNothing' } as const;

/** What became of the body that published an article, whether its page is still there, and which of its pages the copy has. */
export function ProvenanceNotice({ row, part, language, say }: { row: ArticleRow; part: ArticlePart | undefined; language: Language; say: LibraryWords }) {
  const body = whatBecameOf(row.host, row.siteName);
  const notices: string[] = [];
  if (body) notices.push(say(becameWords[body.kind], { name: body.name, became: body.became, date: dateInWords(body.since, language) }));
  const { state, checkedAt, seen = 'no-page' } = row.link;
  // A silent server may be down for a day; that of a body which is no more is gone.
  const isGone = state === 'gone' || (state === 'unreachable' && body !== null);
  if (isGone && checkedAt !== null) notices.push(say(body ? 'portalGone' : 'originalGone', { date: dayInFigures(checkedAt), seen: say(state === 'gone' ? seenWords[seen] : 'seenSilence') }));
  if (part) notices.push(say('partOnly', { pages: part.pages.join(', '), total: part.total }));
  if (row.deletedAt !== undefined) notices.push(say('inTrash'));
  if (notices.length === 0) return null;
  return <div class="status provenance">{notices.map((notice) => <span key={notice}>{notice}</span>)}</div>;
}

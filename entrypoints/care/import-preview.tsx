import { useEffect, useState } from 'preact/hooks';
import { surveySet, type ImportFormat, type ImportPreview, type Readable, type SetSurvey, type SkipReason, type Unreadable } from '../../lib/archive/import';
import { dateInWords, isoInVietnam } from '../../lib/text';
import type { SectionProps } from './care-app';
import { refusalIn } from './reasons';

type WordProps = Pick<SectionProps, 'language' | 'say'>;

export const formatWords = {
  pocket: 'formatPocket', instapaper: 'formatInstapaper', omnivore: 'formatOmnivore', wallabag: 'formatWallabag', karakeep: 'formatKarakeep', linkwarden: 'formatLinkwarden',
  readwise: 'formatReadwise', bookmarks: 'formatBookmarks', 'saved-page': 'formatSavedPage', mhtml: 'formatMhtml',
} as const satisfies Record<ImportFormat, string>;
const skipWords = {
  scheme: 'skipScheme', 'no-address': 'skipNoAddress', duplicate: 'skipDuplicate', deleted: 'skipDeleted', 'not-an-article': 'skipNotAnArticle', broken: 'skipBroken',
} as const satisfies Record<SkipReason, string>;

function OtherProduct({ preview, say }: { preview: ImportPreview; say: SectionProps['say'] }) {
  const texts = preview.items.filter((item) => item.html !== null).length;
  const links = preview.items.length - texts;
  const reasons = [...Map.groupBy(preview.skipped, (each) => each.why)].map(([why, rows]) => say(skipWords[why], { count: rows.length }));
  return (
    <>
      <p>{say('importIs', { format: say(formatWords[preview.format]), count: preview.items.length, texts, links })}</p>
      {preview.skipped.length > 0 && <p>{say('importSkipped', { count: preview.skipped.length, reasons: reasons.join('; ') })}</p>}
      <ol class="preview">{preview.items.slice(0, 50).map((item) => <li key={item.url}>{item.title} <small>{item.url}</small></li>)}</ol>
      {links > 0 && <p class="hint">{say('importLinks')}</p>}
    </>
  );
}

function Backups({ survey, language, say }: { survey: SetSurvey } & WordProps) {
  const { articles, writtenAt, isNewer, isWhole } = survey;
  return (
    <>
      {writtenAt !== null && <p>{say('importBackup', { count: articles, date: dateInWords(isoInVietnam(new Date(writtenAt)), language) })}</p>}
      {!isWhole && <p>{say('importBroken')}</p>}
      {isNewer && <p class="task failed" role="status">{say('importNewer')}</p>}
    </>
  );
}

/** Files that are not what the others are, each with the reason. */
function Others({ unreadable, say }: { unreadable: readonly Unreadable[]; say: SectionProps['say'] }) {
  if (unreadable.length === 0) return null;
  return (
    <>
      <p>{say('importUnreadable')}</p>
      <ul class="preview">{unreadable.map(({ name, error }, at) => <li key={`${at} ${name}`}>{name}: {refusalIn(say)(error)}</li>)}</ul>
    </>
  );
}

/** What is in files that were chosen, before anything is written. */
export function Preview({ chosen, language, say }: { chosen: Readable } & WordProps) {
  const [survey, setSurvey] = useState<SetSurvey | null>(null);
  useEffect(() => {
    setSurvey(null);
    if (chosen.kind === 'backup') void surveySet(chosen.zips).then(setSurvey);
  }, [chosen]);
  return (
    <>
      {chosen.kind === 'import' && <OtherProduct preview={chosen.preview} say={say} />}
      {survey && <Backups survey={survey} language={language} say={say} />}
      <Others unreadable={chosen.unreadable} say={say} />
    </>
  );
}

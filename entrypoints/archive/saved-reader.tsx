import { useEffect, useRef, useState } from 'preact/hooks';
import { AppearancePanel } from '../../components/appearance-panel';
import { ArticleView } from '../../components/article-view';
import { ProvenanceNotice } from '../../components/archive/provenance-notice';
import { addressOf, ReaderBar, type ReaderAction, type ReaderPanel } from '../../components/archive/reader-bar';
import { useMarkedHits } from '../../components/archive/use-marked-hits';
import { savedAmong, savedUnder, type ArchiveDatabase, type ArticleRow, type SavedArticle } from '../../lib/archive';
import { createJob, type JobLink } from '../../lib/archive/jobs';
import { linksIn } from '../../lib/article';
import { archiveWords, articleWords, libraryWords, readerWords, type LibraryWords } from '../../lib/i18n';
import type { Appearance, Language } from '../../lib/settings';
import { dateInWords, isoInVietnam, sizeInWords } from '../../lib/text';
import { Attachments } from './attachments';
import { NotePanel, VersionPanel } from './article-panels';
import { MissingPictures } from './missing-pictures';
import { useReaderKeys } from './use-reader-keys';
import { usePictures } from './use-saved-article';

export interface SavedReaderProps {
  db: ArchiveDatabase;
  saved: SavedArticle;
  /** The version shown; `null` for the current one. */
  version: number | null;
  /** What was searched, to be marked. */
  query: string;
  language: Language;
  appearance: Appearance;
  onAppearance: (appearance: Appearance) => void;
  onOpen: (id: string, version: number | null) => void;
  onBack: () => void;
  onAction: (action: ReaderAction) => void;
  /** Makes an older version the current one. */
  onAdopt: (version: number) => void;
  /** The note of an article was left without the words it had. */
  onNoteReplaced: (id: string, before: string) => void;
  /** Something the reader asked for could not be done. */
  onError: (error: unknown) => void;
}

const mostLinks = 300;

/** What an article takes on the disk, in words. */
function sizeOf({ pictures, textBytes, pictureBytes }: ArticleRow, say: LibraryWords): string {
  const size = sizeInWords(textBytes + pictureBytes);
  return pictures.kept > 0 ? say('keptWithPictures', { pictures: pictures.kept, size }) : say('keptText', { size });
}

async function saveAll(db: ArchiveDatabase, title: string, links: JobLink[]): Promise<void> {
  await createJob(db, title, links, Date.now());
  location.assign('care.html#many');
}

function useSavedNeighbours(db: ArchiveDatabase, saved: SavedArticle): ReadonlySet<string> {
  const [found, setFound] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const urls = [...saved.article.related.flatMap(({ url }) => url ?? []), ...linksIn(saved.article)].slice(0, mostLinks);
    savedAmong(db, urls).then((among) => setFound(new Set(among)), () => undefined);
  }, [db, saved]);
  return found;
}

/** A saved article in the reader's own look, needing no network, with what can be done with it. */
export function SavedReader({ db, saved, version, query, language, appearance, onAppearance, onOpen, onBack, onAction, onAdopt, onNoteReplaced, onError }: SavedReaderProps) {
  const [panel, setPanel] = useState<ReaderPanel | null>(null);
  const article = useRef<HTMLDivElement>(null);
  const picture = usePictures(saved);
  const neighbours = useSavedNeighbours(db, saved);
  const say = libraryWords(language);
  const { id } = saved.row;
  useMarkedHits(article, query, saved.article, `${id} ${version ?? 0}`);

  const toggle = (name: ReaderPanel) => () => setPanel(panel === name ? null : name);
  useReaderKeys({ n: toggle('note'), ...(saved.row.versions > 0 && { v: toggle('versions') }), p: () => void window.open(`print.html${addressOf(id, version)}`) });
  const style = {
    '--size': String(appearance.size), '--width': String(appearance.width),
    '--line-height': String(appearance.lineHeight), '--reading': `var(--${appearance.font})`,
  };
  const unsaved = saved.article.related.flatMap(({ title, url }) => (url !== null && !neighbours.has(url) ? [{ title, url }] : []));
  const savedOn = dateInWords(isoInVietnam(new Date(saved.savedAt)), language);
  return (
    <div class="saved-reader" style={style}>
      <ReaderBar row={saved.row} version={version} panel={panel} onPanel={setPanel} onBack={onBack} onAction={onAction} say={say} />
      {panel === 'look' && <div class="panel"><AppearancePanel appearance={appearance} onChange={onAppearance} say={readerWords(language)} /></div>}
      {panel === 'note' && <NotePanel key={id} db={db} id={id} say={say} onReplaced={(before) => onNoteReplaced(id, before)} onError={onError} />}
      {panel === 'versions' && <VersionPanel key={`${id} ${saved.row.versions}`} db={db} id={id} shown={version} onOpen={(other) => onOpen(id, other)} language={language} onError={onError} say={say} />}
      {version !== null && (
        <div class="status" role="status">
          <span>{say('versionOld', { date: savedOn })}</span>
          <button type="button" onClick={() => onOpen(id, null)}>{say('versionBack')}</button>
          <button type="button" onClick={() => onAdopt(version)}>{say('versionAdopt')}</button>
        </div>
      )}
      <ProvenanceNotice row={saved.row} part={saved.article.part} language={language} say={say} />
      <MissingPictures db={db} saved={saved} language={language} onError={onError} />
      <Attachments db={db} saved={saved} language={language} onError={onError} />
      <div
        class="saved-article" ref={article} tabIndex={-1}
        onClick={(event) => {
          // A link to what is saved opens the saved copy; with Ctrl or another button, the web.
          const link = event.target instanceof Element ? event.target.closest('a') : null;
          if (!link || !neighbours.has(link.href) || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
          event.preventDefault();
          void savedUnder(db, link.href).then((other) => other !== null && onOpen(other, null));
        }}
      >
        <ArticleView
          article={saved.article} language={language} say={articleWords(language)} picture={picture} saved={neighbours}
          onOpenSaved={(url) => void savedUnder(db, url).then((other) => other !== null && onOpen(other, null))}
        />
        {unsaved.length > 0 && (
          <p class="save-related">
            <button type="button" onClick={() => void saveAll(db, say('relatedOf', { title: saved.row.title }), unsaved).catch(onError)}>{say('saveRelated', { count: unsaved.length })}</button>
          </p>
        )}
        <p class="saved-on">{archiveWords(language)('savedOn', { date: savedOn })} · {sizeOf(saved.row, say)}</p>
      </div>
    </div>
  );
}

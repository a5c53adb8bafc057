import { useEffect, useRef, useState } from 'preact/hooks';
import { AppearancePanel } from '../../components/appearance-panel';
import { ArticleView } from '../../components/article-view';
import { ProvenanceNotice } from '../../components/archive/provenance-notice';
import { ReaderBar, type ReaderAction, type ReaderPanel } from '../../components/archive/reader-bar';
import { useMarkedHits } from '../../components/archive/use-marked-hits';
import { savedAmong, type ArchiveDatabase, type SavedArticle, type StorageTrouble } from '../../lib/archive';
import { createJob, type JobLink } from '../../lib/archive/jobs';
import { articleId, linksIn } from '../../lib/article';
import { archiveWords, articleWords, libraryWords, readerWords } from '../../lib/i18n';
import { appearanceSetting, type Appearance, type Language } from '../../lib/settings';
import { dateInWords, isoInVietnam } from '../../lib/text';
import { Attachments } from './attachments';
import { NotePanel, VersionPanel } from './article-panels';
import { MissingPictures } from './missing-pictures';
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
  onOpen: (id: string, version: number | null) => void;
  onBack: () => void;
  onAction: (action: ReaderAction) => void;
  /** Makes an older version the current one. */
  onAdopt: (version: number) => void;
  /** The note of an article was left without the words it had. */
  onNoteReplaced: (id: string, before: string) => void;
  onTrouble: (trouble: StorageTrouble) => void;
}

const mostLinks = 300;

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
export function SavedReader({ db, saved, version, query, language, appearance: initial, onOpen, onBack, onAction, onAdopt, onNoteReplaced, onTrouble }: SavedReaderProps) {
  const [appearance, setLook] = useState(initial);
  const [panel, setPanel] = useState<ReaderPanel | null>(null);
  const article = useRef<HTMLDivElement>(null);
  const picture = usePictures(saved);
  const neighbours = useSavedNeighbours(db, saved);
  const say = libraryWords(language);
  const { id } = saved.row;
  useMarkedHits(article, query, saved.article, `${id} ${version ?? 0}`);

  const change = (next: Appearance) => {
    setLook(next);
    document.documentElement.dataset['theme'] = next.theme;
    void appearanceSetting.set(next);
  };
  const style = {
    '--size': String(appearance.size), '--width': String(appearance.width),
    '--line-height': String(appearance.lineHeight), '--reading': `var(--${appearance.font})`,
  };
  const unsaved = saved.article.related.flatMap(({ title, url }) => (url !== null && !neighbours.has(url) ? [{ title, url }] : []));
  const savedOn = dateInWords(isoInVietnam(new Date(saved.savedAt)), language);
  return (
    <div class="saved-reader" style={style}>
      <ReaderBar row={saved.row} version={version} panel={panel} onPanel={setPanel} onBack={onBack} onAction={onAction} say={say} />
      {panel === 'look' && <div class="panel"><AppearancePanel appearance={appearance} onChange={change} say={readerWords(language)} /></div>}
      {panel === 'note' && <NotePanel key={id} db={db} id={id} say={say} onReplaced={(before) => onNoteReplaced(id, before)} onTrouble={onTrouble} />}
      {panel === 'versions' && <VersionPanel key={`${id} ${saved.row.versions}`} db={db} id={id} shown={version} onOpen={(other) => onOpen(id, other)} language={language} say={say} />}
      {version !== null && (
        <div class="status" role="status">
          <span>{say('versionOld', { date: savedOn })}</span>
          <button type="button" onClick={() => onOpen(id, null)}>{say('versionBack')}</button>
          <button type="button" onClick={() => onAdopt(version)}>{say('versionAdopt')}</button>
        </div>
      )}
      <ProvenanceNotice row={saved.row} language={language} say={say} />
      <MissingPictures db={db} saved={saved} language={language} />
      <Attachments db={db} saved={saved} language={language} />
      <div
        class="saved-article" ref={article} tabIndex={-1}
        onClick={(event) => {
          // A link to what is saved opens the saved copy; with Ctrl or another button, the web.
          const link = event.target instanceof Element ? event.target.closest('a') : null;
          if (!link || !neighbours.has(link.href) || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
          event.preventDefault();
          void articleId(link.href).then((other) => onOpen(other, null));
        }}
      >
        <ArticleView
          article={saved.article} language={language} say={articleWords(language)} picture={picture} saved={neighbours}
          onOpenSaved={(url) => void articleId(url).then((other) => onOpen(other, null))}
        />
        {unsaved.length > 0 && (
          <p class="save-related">
            <button type="button" onClick={() => void saveAll(db, say('relatedOf', { title: saved.row.title }), unsaved)}>{say('saveRelated', { count: unsaved.length })}</button>
          </p>
        )}
        <p class="saved-on">{archiveWords(language)('savedOn', { date: savedOn })}</p>
      </div>
    </div>
  );
}

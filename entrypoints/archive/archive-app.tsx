import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { ArticleList } from '../../components/archive/article-list';
import { EmptyList } from '../../components/archive/empty-list';
import { ListTools } from '../../components/archive/list-tools';
import { SearchBox } from '../../components/archive/search-box';
import { SelectionBar, type BulkAction } from '../../components/archive/selection-bar';
import { byName, Sidebar } from '../../components/archive/sidebar';
import { UndoBar } from '../../components/archive/undo-bar';
import { LibraryIcon } from '../../components/library-icon';
import { CutSaves } from '../../components/cut-saves';
import { TroubleNotice } from '../../components/trouble-notice';
import { storageTrouble, termsOf, thumbnail, writeNote, type ArchiveDatabase, type Catalogue } from '../../lib/archive';
import { adoptVersion } from '../../lib/archive/versions';
import { countFilters, keptQuery, type Group, type Sorting } from '../../lib/archive/view';
import { libraryWords, popupWords, troubleWords } from '../../lib/i18n';
import { ask } from '../../lib/messaging';
import type { Trouble } from '../../lib/messaging/protocol';
import { TroubleError } from '../../lib/messaging/trouble';
import type { Appearance, Language } from '../../lib/settings';
import { dateInWords, sizeInWords } from '../../lib/text';
import { ArticlePane } from './article-pane';
import { actOn, dropOn } from './library-actions';
import { keptName } from './kept-name';
import { ListHints } from './list-hints';
import { refuseFiles } from './refuse-files';
import { Rescue } from './rescue';
import { useContext } from './use-context';
import { useDialogs } from './use-dialogs';
import { useLostArticles } from './use-backup';
import { useCatalogue, useListing } from './use-library';
import { useKeptFocus } from './use-kept-focus';
import { useKnownPlaces } from './use-known-places';
import { nextTo, useLibraryKeys } from './use-library-keys';
import { useLook } from './use-look';
import { useMenu } from './use-menu';
import { useSelection } from './use-selection';
import { useTitle } from './use-title';
import { useUndo } from './use-undo';
import { useView } from './use-view';

const none: string[] = [];

const sizeOf = (catalogue: Catalogue, ids: Iterable<string>) => [...ids].reduce((sum, id) => sum + (catalogue.articles.get(id)?.textBytes ?? 0) + (catalogue.articles.get(id)?.pictureBytes ?? 0), 0);

/** The archive: its places, the list of a view and the open article side by side. */
export function ArchiveApp({ db, language, appearance }: { db: ArchiveDatabase; language: Language; appearance: Appearance }) {
  const say = useMemo(() => libraryWords(language), [language]);
  const [view, changeView] = useView();
  const { catalogue, trouble: readingTrouble } = useCatalogue(db);
  const [writingTrouble, setTrouble] = useState<Trouble | null>(null);
  const report = useCallback((error: unknown) => setTrouble(error instanceof TroubleError ? error.trouble : storageTrouble(error)), []);
  const [look, changeLook] = useLook(appearance, report);
  useKnownPlaces(view, catalogue, changeView);
  useTitle(view, catalogue, say);
  // The order that was chosen, for when a search, whose best come first, is over.
  const chosenSort = useRef<Sorting>('saved');
  if (view.sort !== 'best') chosenSort.current = view.sort;
  const listing = useListing(db, catalogue, view, report);
  const ids = listing?.ids ?? none;
  const selection = useSelection(ids, view.id, listing?.name ?? '');
  const undo = useUndo(report);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const article = useRef<HTMLElement>(null);
  useKeptFocus(list, article);
  const side = useRef<HTMLElement>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  const menu = useMenu(side, menuButton);
  const [isFiltering, setFiltering] = useState(false);

  const { run } = undo;
  const dialogs = useDialogs({ db, catalogue, say, run, onEmptied: undo.forget });
  const act = useCallback((action: BulkAction, targets: string[]) => {
    const isInTrash = targets.some((id) => catalogue?.articles.get(id)?.deletedAt !== undefined);
    // From the trash there is one way only.
    if (!catalogue || isInTrash !== (action === 'restore')) return;
    if (action === 'tag' || action === 'move') dialogs.open({ kind: action, ids: targets });
    else if (action === 'export' || action === 'check') {
      sessionStorage.setItem(action, JSON.stringify(targets));
      location.assign(`care.html#${action}`);
    } else run(() => actOn(db, action, targets, say));
  }, [catalogue, db, dialogs, run, say]);
  const open = useCallback((id: string, version: number | null = null) => {
    selection.setCurrent(id);
    changeView({ id, version });
  }, [selection, changeView]);
  const step = (direction: 1 | -1) => {
    const id = nextTo(ids, selection.at, direction);
    if (id === undefined || id === view.id) return;
    // What has the focus goes with the article that is left.
    article.current?.focus({ preventScroll: true });
    open(id);
  };
  const onKeyDown = useLibraryKeys({ ids, selection, search, list, onOpen: open, onAction: act, onHelp: () => dialogs.open({ kind: 'keys' }), onStep: view.id === null ? null : step });

  const marks = listing?.marks ?? '';
  const loadThumbnail = useCallback((id: string) => thumbnail(db, id), [db]);
  const terms = useMemo(() => termsOf(marks), [marks]);
  const loadContext = useContext(db, terms);
  const headingOf = useCallback((group: Group) => {
    if (view.group === 'none') return null;
    if (group.name === null) return say('groupWithout');
    return view.group === 'day' ? dateInWords(group.name, language) : group.name;
  }, [view.group, language, say]);

  const lost = useLostArticles();
  const trouble = writingTrouble ?? readingTrouble;
  // The first entries alone are no archive: what broke the reading of the others keeps them from the reader.
  if (readingTrouble && !catalogue?.isComplete) return <Rescue name={db.name} trouble={readingTrouble} language={language} />;
  if (!catalogue || !listing) return <p class="loading" role="status">{say('reading')}</p>;
  const { facets } = listing;
  return (
    <div class={['archive', view.id !== null && 'reading', menu.isOpen && 'menu-open'].filter(Boolean).join(' ')} onDragOver={refuseFiles} onDrop={refuseFiles}>
      <header class="archive-side" ref={side} onClick={menu.close}>
        <p class="brand">Bản Sạch</p>
        <button type="button" class="menu-close" aria-label={say('menuClose')} onClick={() => menuButton.current?.focus()}><LibraryIcon name="close" /></button>
        <Sidebar
          view={view} catalogue={catalogue} facets={facets} say={say} onGo={(change) => changeView({ sort: chosenSort.current, ...change })}
          onDrop={(dropped, target) => run(() => dropOn(db, dropped, target, say))}
          onNewCollection={(parentId) => dialogs.open({ kind: 'new-collection', parentId, ids: [] })}
          onMore={(place, id) => dialogs.open({ kind: 'place', place, id })}
        />
        <p class="side-foot">
          <a class="plain-button" href="care.html" title={say('careHint')}>{say('care')}</a>
          <button type="button" class="plain-button" onClick={() => dialogs.open({ kind: 'keys' })}>{say('keys')}</button>
        </p>
      </header>
      {menu.isOpen && <div class="menu-scrim" onClick={menu.close} />}
      <section class="archive-list" role={view.id === null ? 'main' : undefined} aria-label={say('list')}>
        <h1 class="visually-hidden">{say('title')}</h1>
        <div class="list-head">
          <button type="button" class="menu-button" ref={menuButton} aria-label={say('menu')} aria-expanded={menu.isOpen} onClick={menu.open}><LibraryIcon name="menu" /><span>{say('menu')}</span></button>
          <SearchBox
            query={view.query} input={search} say={say} canKeep={view.place === 'library' && (view.query.trim() !== '' || countFilters(view) > 0)} onKeep={() => dialogs.open({ kind: 'keep-search', query: keptQuery(view, catalogue), name: keptName(view, catalogue, say) })}
            onQuery={(typed) => changeView({ query: typed, sort: typed.trim() === '' ? chosenSort.current : view.query.trim() === '' ? 'best' : view.sort }, false)}
            onLeave={() => {
              if (ids[0] !== undefined) selection.setCurrent(ids[0]);
              list.current?.focus();
            }}
          />
        </div>
        <CutSaves say={popupWords(language)} />
        <ListHints db={db} count={catalogue.isComplete ? catalogue.articles.size : 0} say={say} />
        <ListTools view={view} facets={facets} tags={byName(catalogue.tags.values())} isFiltering={isFiltering} onFiltering={setFiltering} onChange={changeView} say={say} />
        {trouble && <TroubleNotice trouble={trouble} say={troubleWords(language)}>{writingTrouble && <p><button type="button" onClick={() => setTrouble(null)}>{say('close')}</button></p>}</TroubleNotice>}
        <p class="list-count" role="status">{catalogue.isComplete ? say('count', { count: ids.length }) : say('reading')}{catalogue.isComplete && view.place === 'library' && ids.length === facets.all && ids.length > 0 && ` · ${sizeInWords(facets.bytes)}`}{listing.isGuess && ids.length > 0 && ` · ${say('guess')}`}</p>
        {view.place === 'trash' && facets.trash > 0 && (
          <p class="trash-hint">{say('trashHint')} <button type="button" class="plain-button" onClick={() => dialogs.open({ kind: 'empty-trash', count: facets.trash })}>{say('emptyTrash')}</button></p>
        )}
        {ids.length === 0 && catalogue.isComplete && <EmptyList view={view} isArchiveEmpty={catalogue.articles.size === 0} lost={lost} onChange={changeView} say={say} />}
        <div class="list-stage">
          <ArticleList
            groups={listing.groups} headingOf={headingOf} catalogue={catalogue} currentId={selection.currentId} chosen={selection.chosen} list={list}
            onOpen={(row) => open(row.id)} onChoose={(row, how) => (how === 'range' ? selection.extend(row.id) : selection.toggle(row.id))}
            onKeyDown={onKeyDown} loadThumbnail={loadThumbnail} terms={terms} loadContext={loadContext} say={say}
          />
          <UndoBar text={undo.last?.text ?? null} isBusy={undo.isBusy} onUndo={undo.undo} onClose={undo.forget} say={say} />
        </div>
        {selection.chosen.size > 0 && (
          <SelectionBar count={selection.chosen.size} bytes={sizeOf(catalogue, selection.chosen)} isTrash={view.place === 'trash'} onAction={(action) => act(action, [...selection.chosen])} onAll={selection.all} onNone={selection.none} say={say} />
        )}
      </section>
      {view.id === null
        ? <aside class="archive-reader" aria-label={say('article')}><p class="pick">{say('pickArticle')}</p></aside>
        : (
          <main class="archive-reader" ref={article} tabIndex={-1}>
            <ArticlePane
              db={db} id={view.id} version={view.version} query={marks} language={language} appearance={look} onAppearance={changeLook} onOpen={open} onError={report}
              onBack={() => changeView({ id: null, version: null })}
              onNoteReplaced={(id, before) => run(async () => ({ text: say('noteChanged'), undo: () => writeNote(db, id, before, Date.now()) }))}
              onAdopt={(version) => {
                const { id } = view;
                if (id === null) return;
                run(async () => {
                  const undoAdoption = await adoptVersion(db, id, version, Date.now());
                  // It may show pictures that were never loaded.
                  ask('pictures/resume', {}).catch(() => undefined);
                  return { undo: undoAdoption, text: say('versionAdopted') };
                });
                open(id);
              }}
              onAction={(action) => {
                if (view.id !== null) act(action, [view.id]);
                if (action === 'delete') changeView({ id: null, version: null });
              }}
            />
          </main>
        )}
      {dialogs.dialog}
    </div>
  );
}

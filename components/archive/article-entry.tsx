import { useMemo } from 'preact/hooks';
import { cutAtHits, findHits, type ArticleRow, type Piece, type TagRow, type TextTerm } from '../../lib/archive';
import type { LibraryWords } from '../../lib/i18n';
import { dayInFigures, shortDate } from '../../lib/text';
import { LibraryIcon } from '../library-icon';
import { SavedThumbnail } from '../saved-thumbnail';
import { useFound } from './use-found';

export interface ArticleEntryProps {
  row: ArticleRow;
  /** Its place in the whole list, from 1, and the length of it. */
  position: [place: number, of: number];
  isCurrent: boolean;
  isChosen: boolean;
  tags: readonly TagRow[];
  loadThumbnail: (id: string) => Promise<Blob | null>;
  /** What was searched, to be marked in its title. */
  terms: readonly TextTerm[];
  /** Why the search found it; `null` outside a search. */
  loadContext: ((id: string) => Promise<Piece[] | null>) | null;
  onOpen: (event: MouseEvent) => void;
  onChoose: (event: MouseEvent) => void;
  onDragStart: (event: DragEvent) => void;
  say: LibraryWords;
}

function noteOf(row: ArticleRow, say: LibraryWords): string | null {
  const { total, kept, missing } = row.pictures;
  if (kept + missing < total) return say('picturesPending', { kept, total });
  return missing > 0 ? say('picturesMissing', { missing }) : null;
}

const linkWords = { gone: 'linkGone', changed: 'linkChanged', unreachable: 'linkUnreachable' } as const;

const hasSigns = (row: ArticleRow) => row.isFavourite || row.versions > 0 || row.hasNote || row.tags.length > 0 || row.link.state in linkWords;

function Signs({ row, tags, say }: Pick<ArticleEntryProps, 'row' | 'tags' | 'say'>) {
  const state = row.link.state;
  const link = state === 'gone' || state === 'changed' || state === 'unreachable' ? say(linkWords[state]) : null;
  return (
    <span class="signs">
      {row.isFavourite && <span class="sign favourite" title={say('favourite')}>★<span class="visually-hidden">{say('favourite')}</span></span>}
      {row.versions > 0 && <span class="sign">{say('edited', { times: row.versions })}</span>}
      {row.hasNote && <span class="sign">{say('noted')}</span>}
      {link !== null && <span class="sign warning">{link}</span>}
      {tags.map((tag) => <span key={tag.id} class={`tag ${tag.colour}`}>{tag.name}</span>)}
    </span>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map((piece, at) => (piece.isHit ? <mark key={at}>{piece.text}</mark> : piece.text))}</>;
}

/** One article in the list of the archive. The list holds the keyboard; the entry says where it stands. */
export function ArticleEntry(props: ArticleEntryProps) {
  const { row, position, isCurrent, isChosen, tags, loadThumbnail, terms, loadContext, onOpen, onChoose, onDragStart, say } = props;
  const context = useFound(loadContext, row.id, row.textNumber);
  const title = useMemo(() => cutAtHits(row.title, findHits(row.title, terms, 'title')), [row.title, terms]);
  const about = [row.publishedAt ? shortDate(row.publishedAt.slice(0, 10)) : say('savedOn', { date: dayInFigures(row.savedAt) }), row.siteName, noteOf(row, say)];
  const classes = ['library-entry', isCurrent && 'current', isChosen && 'chosen', hasSigns(row) && 'signed', row.readAt === null && 'unread'];
  return (
    <div
      id={`entry-${row.id}`} class={classes.filter(Boolean).join(' ')} role="option" aria-selected={isChosen}
      aria-posinset={position[0]} aria-setsize={position[1]} draggable onDragStart={onDragStart} onClick={onOpen}
    >
      <span class="choose" title={say('choose')} onClick={onChoose}><span class="box">{isChosen && <LibraryIcon name="check" />}</span></span>
      <span class="words">
        <span class="title">{row.readAt === null && <span class="dot" title={say('unread')}><span class="visually-hidden">{say('unread')}: </span></span>}<Marked pieces={title} /></span>
        <span class="about">{about.filter(Boolean).join(' · ')}</span>
        <span class="excerpt">{context ? <Marked pieces={context} /> : row.excerpt}</span>
        {hasSigns(row) && <Signs row={row} tags={tags} say={say} />}
      </span>
      {row.pictures.kept > 0 && <SavedThumbnail id={row.id} version={row.pictures.kept} load={loadThumbnail} />}
    </div>
  );
}

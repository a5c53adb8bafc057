import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { LibraryWords } from '../../lib/i18n';
import { LibraryIcon } from '../library-icon';

export interface SearchBoxProps {
  query: string;
  input: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  /** Whether there is a search or a filter to be kept. */
  canKeep: boolean;
  onKeep: () => void;
  onLeave: () => void;
  say: LibraryWords;
}

const examples = [
  ['"chi bộ"', 'helpPhrase'], ['-"hội nghị"', 'helpNot'], ['xã OR phường', 'helpOr'], ['title:"đảng bộ"', 'helpTitle'], ['author:"bàng cường"', 'helpAuthor'],
  ['site:hagiang', 'helpSite'], ['section:"xây dựng đảng"', 'helpSection'], ['tag:họp', 'helpTag'], ['before:2025', 'helpBefore'], ['after:03/2024', 'helpAfter'],
  ['is:unread', 'helpUnread'], ['is:favourite', 'helpFavourite'], ['is:noted', 'helpNoted'], ['is:missing', 'helpMissing'], ['is:changed', 'helpChanged'], ['is:gone', 'helpGone'],
] as const;

/** The search: answers as one types; its help says what can be asked, each example one click away. */
export function SearchBox({ query, input, onQuery, canKeep, onKeep, onLeave, say }: SearchBoxProps) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  return (
    <search class="search-box">
      <div class="search-line">
        <LibraryIcon name="search" />
        <input
          ref={input} type="search" value={query} aria-label={say('search')} placeholder={say('searchPlaceholder')} spellcheck={false}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            // While a syllable is being composed, these keys belong to the keyboard of Vietnamese (some report only 229).
            if (event.isComposing || event.keyCode === 229 || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            onLeave();
          }}
        />
      </div>
      <div class="search-links">
        {canKeep && <button type="button" class="plain-button" onClick={onKeep}>{say('keepSearch')}</button>}
        <button type="button" class="plain-button" aria-expanded={isHelpOpen} onClick={() => setHelpOpen(!isHelpOpen)}>{say('searchHelp')}</button>
      </div>
      {isHelpOpen && (
        <div class="search-help">
          <p>{say('searchHelpText')}</p>
          <dl>
            {examples.map(([example, word]) => (
              <div key={example}>
                <dt><button type="button" onClick={() => onQuery(`${query.trim()} ${example}`.trim())}><code>{example}</code></button></dt>
                <dd>{say(word)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </search>
  );
}

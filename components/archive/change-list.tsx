import type { Change, WordChange } from '../../lib/archive/versions';
import type { LibraryWords } from '../../lib/i18n';
import type { Language } from '../../lib/settings';
import { dateInWords } from '../../lib/text';

const words = { title: 'changeTitle', added: 'changeAdded', removed: 'changeRemoved', changed: 'changeChanged' } as const;
const fieldWords = { authors: 'changeAuthors', source: 'changeSource', published: 'changePublished' } as const;
const partWords = {
  picture: { added: 'changePictureNew', removed: 'changePictureGone', exchanged: 'changePictureOther' },
  embed: { added: 'changeEmbedNew', removed: 'changeEmbedGone', exchanged: 'changeEmbedOther' },
  attachment: { added: 'changeFileNew', removed: 'changeFileGone', exchanged: 'changeFileOther' },
  link: { added: 'changeLinkNew', removed: 'changeLinkGone', exchanged: 'changeLinkOther' },
} as const;

function headingOf(change: Change, say: LibraryWords): string {
  if (change.kind === 'field') return say(fieldWords[change.field]);
  return change.kind === 'part' ? say(partWords[change.part][change.how]) : say(words[change.kind]);
}

/** What came and what went of a change that is not told word by word. */
function sidesOf(change: Change, language: Language): { before: string; after: string } {
  switch (change.kind) {
    case 'added':
      return { before: '', after: change.text };
    case 'removed':
      return { before: change.text, after: '' };
    case 'part':
      return change.how === 'removed' ? { before: change.text, after: '' } : { before: '', after: change.text };
    case 'field': {
      const asSaid = (text: string) => (change.field === 'published' && text !== '' ? dateInWords(text, language) : text);
      return { before: asSaid(change.before), after: asSaid(change.after) };
    }
    default:
      return { before: '', after: '' };
  }
}

function Words({ parts }: { parts: readonly WordChange[] }) {
  return (
    <>
      {parts.map((part, at) => {
        if (part.kind === 'added') return <ins key={at}>{part.text}</ins>;
        return part.kind === 'removed' ? <del key={at}>{part.text}</del> : part.text;
      })}
    </>
  );
}

/** One change, with what it is of in words. */
function ChangeEntry({ change, language, say }: { change: Change; language: Language; say: LibraryWords }) {
  const { before, after } = sidesOf(change, language);
  return (
    <li class={change.kind === 'part' ? change.how : change.kind === 'field' ? 'changed' : change.kind}>
      <strong>{headingOf(change, say)}{('words' in change || before || after) && ':'}</strong>{' '}
      {'words' in change && <Words parts={change.words} />}
      {before && <del>{before}</del>}{before && after && ' → '}{after && <ins>{after}</ins>}
    </li>
  );
}

/** What was added, removed and changed between two versions; said in words, not only in colours. */
export function ChangeList({ changes, language, say }: { changes: readonly Change[]; language: Language; say: LibraryWords }) {
  if (changes.length === 0) return <p class="changes none">{say('changesNone')}</p>;
  return <ul class="changes">{changes.map((change, at) => <ChangeEntry key={at} change={change} language={language} say={say} />)}</ul>;
}

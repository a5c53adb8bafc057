import type { Change, WordChange } from '../../lib/archive/versions';
import type { LibraryWords } from '../../lib/i18n';

const words = { title: 'changeTitle', added: 'changeAdded', removed: 'changeRemoved', changed: 'changeChanged' } as const;

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

/** What was added, removed and changed between two versions; said in words, not only in colours. */
export function ChangeList({ changes, say }: { changes: readonly Change[]; say: LibraryWords }) {
  if (changes.length === 0) return <p class="changes none">{say('changesNone')}</p>;
  return (
    <ul class="changes">
      {changes.map((change, at) => (
        <li key={at} class={change.kind}>
          <strong>{say(words[change.kind])}:</strong>{' '}
          {'words' in change && <Words parts={change.words} />}
          {change.kind === 'added' && <ins>{change.text}</ins>}
          {change.kind === 'removed' && <del>{change.text}</del>}
        </li>
      ))}
    </ul>
  );
}

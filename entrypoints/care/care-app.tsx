import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LibraryIcon } from '../../components/library-icon';
import type { ArchiveDatabase } from '../../lib/archive';
import { careWords, type CareWords } from '../../lib/i18n';
import type { Language } from '../../lib/settings';
import { BackupSection } from './backup-section';
import { CheckSection } from './check-section';
import { DuplicatesSection } from './duplicates-section';
import { ExportSection } from './export-section';
import { ImportSection } from './import-section';
import { LockSection } from './lock-section';
import { ManySection } from './many-section';
import { StorageSection } from './storage-section';

/** What every section is given. */
export interface SectionProps {
  db: ArchiveDatabase;
  language: Language;
  say: CareWords;
}

const sections = {
  many: ManySection, import: ImportSection, export: ExportSection, backup: BackupSection, duplicates: DuplicatesSection, check: CheckSection, storage: StorageSection, lock: LockSection,
} as const satisfies Record<string, FunctionComponent<SectionProps>>;

type SectionName = keyof typeof sections;
const names = Object.keys(sections) as SectionName[];

const fromAddress = (): SectionName => names.find((name) => name === location.hash.slice(1)) ?? 'many';

/** The page that cares for the archive; which part is open stands in its address. */
export function CareApp({ db, language }: { db: ArchiveDatabase; language: Language }) {
  const [open, setOpen] = useState(fromAddress);
  const say = careWords(language);
  useEffect(() => {
    const follow = () => setOpen(fromAddress());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  // Work goes on while another part is looked at.
  const visited = useRef(new Set<SectionName>());
  visited.current.add(open);
  return (
    <div class="care">
      <header><a class="button" href="archive.html"><LibraryIcon name="back" />{say('back')}</a><h1>{say('title')}</h1></header>
      <nav aria-label={say('sections')}>
        <ul>{names.map((name) => <li key={name}><a href={`#${name}`} aria-current={name === open ? 'page' : undefined}>{say(name)}</a></li>)}</ul>
      </nav>
      <main>
        {names.filter((name) => visited.current.has(name)).map((name) => {
          const Section = sections[name];
          return (
            <section key={name} aria-labelledby={`${name}-heading`} hidden={name !== open}>
              <h2 id={`${name}-heading`}>{say(name)}</h2>
              <Section db={db} language={language} say={say} />
            </section>
          );
        })}
      </main>
    </div>
  );
}

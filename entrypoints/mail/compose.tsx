import { useState } from 'preact/hooks';
import { LibraryIcon } from '../../components/library-icon';
import { Icon } from '../../components/icon';
import { MarkupView } from '../../components/markup-view';
import { useShownPictures } from '../../components/use-shown-pictures';
import { pictures } from '../../lib/article';
import { mailWords } from '../../lib/i18n';
import { letter, mailtoAddress, parseRecipients } from '../../lib/render';
import type { Language } from '../../lib/settings';
import type { ShownArticle } from '../../lib/shown-article';
import { fileName } from '../../lib/text';
import { buildDraft, copyLetter, downloadFile } from './draft';

/** The panel that sends an article: to whom, under which subject, in which of three ways, and what will arrive. */
export function Compose({ shown, language }: { shown: ShownArticle; language: Language }) {
  const { article, savedAt } = shown;
  const [to, setTo] = useState('');
  const [subject, setSubject] = useState(article.title);
  const [wantsPictures, setWantsPictures] = useState(true);
  const [done, setDone] = useState('');
  const loaded = useShownPictures(shown);
  const say = mailWords(language);
  const { recipients, invalid } = parseRecipients(to);
  const available = pictures(article).filter(({ url }) => loaded.bytes(url)).length;
  const withPictures = wantsPictures && available > 0;
  const preview = letter(article, {
    savedAt,
    picture: (image) => {
      const view = loaded.view(image);
      return withPictures && view.state === 'shown' ? view.src : null;
    },
  });

  const download = () => {
    const name = fileName(article.title, article.publishedAt, 'eml');
    downloadFile(name, 'message/rfc822', buildDraft(shown, loaded.bytes, { subject, recipients, withPictures }));
    setDone(say('fileDone', { name }));
  };
  const copy = () => copyLetter(shown).then(() => setDone(say('copied')), () => setDone(say('copyFailed')));

  return (
    <main class="mail-page">
      <section class="compose">
        <h1>{say('heading')}</h1>
        <label class="field">
          <span>{say('to')}</span>
          <input type="text" class="to" inputMode="email" autocomplete="off" value={to} aria-describedby="to-hint" aria-invalid={invalid.length > 0} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <p class="hint" id="to-hint">{invalid.length > 0 ? say('toInvalid', { address: invalid.join(', ') }) : say('toHint')}</p>
        <label class="field">
          <span>{say('subject')}</span>
          <textarea class="subject" rows={2} value={subject} onInput={(event) => setSubject(event.currentTarget.value)} />
        </label>
        <label class="check">
          <input type="checkbox" checked={withPictures} disabled={available === 0} onChange={(event) => setWantsPictures(event.currentTarget.checked)} />
          <span>{!loaded.isComplete ? say('picturesLoading') : available > 0 ? say('withPictures', { count: available }) : say('noPictures')}</span>
        </label>
        <div class="ways">
          <button type="button" class="way file" disabled={!loaded.isComplete} onClick={download}><LibraryIcon name="file" /><strong>{say('file')}</strong><small>{say('fileHint')}</small></button>
          <button type="button" class="way copy" onClick={() => void copy()}><LibraryIcon name="copy" /><strong>{say('copy')}</strong><small>{say('copyHint')}</small></button>
          <a class="way link" href={mailtoAddress(article, recipients.map(({ address }) => address), subject)}><Icon name="mail" /><strong>{say('link')}</strong><small>{say('linkHint')}</small></a>
        </div>
        <p class="done" role="status">{done}</p>
      </section>
      <section class="preview" aria-label={say('preview')}>
        <h2>{say('preview')}</h2>
        <div class="envelope"><MarkupView markup={preview} /></div>
      </section>
    </main>
  );
}

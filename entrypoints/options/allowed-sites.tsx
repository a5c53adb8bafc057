import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { optionsWords } from '../../lib/i18n';
import { portalMatches } from '../../lib/portals';
import type { Language } from '../../lib/settings';

const builtIn = new Set(portalMatches(import.meta.env.MODE));
const hostOf = (origin: string) => origin.replace(/^[*\w]+:\/\//, '').replace(/\/\*$/, '');

/** The servers the reader has allowed, each with a way to take that back. */
export function AllowedSites({ language }: { language: Language }) {
  const [origins, setOrigins] = useState<string[]>([]);
  const say = optionsWords(language);
  const refresh = async () => {
    const granted = await browser.permissions.getAll();
    setOrigins((granted.origins ?? []).filter((origin) => !builtIn.has(origin)).sort());
  };
  useEffect(() => void refresh(), []);
  const revoke = (origin: string) => browser.permissions.remove({ origins: [origin] }).then(refresh);
  return (
    <section>
      <h2>{say('sites')}</h2>
      <p>{say('sitesHint')}</p>
      {origins.length === 0 && <p class="soft">{say('sitesNone')}</p>}
      <ul class="sites">
        {origins.map((origin) => (
          <li key={origin}>
            <span>{hostOf(origin)}</span>
            <button type="button" onClick={() => void revoke(origin)}>{say('revoke', { host: hostOf(origin) })}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}

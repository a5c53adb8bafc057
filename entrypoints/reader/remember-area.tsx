import { useState } from 'preact/hooks';
import type { ReaderWords } from '../../lib/i18n';
import { areasSetting } from '../../lib/settings';

export interface RememberAreaProps {
  host: string;
  /** Finds the chosen area again on other pages of the site. */
  selector: string;
  say: ReaderWords;
}

async function remember(host: string, selector: string | null): Promise<void> {
  const { [host]: _, ...others } = await areasSetting.get();
  await areasSetting.set(selector === null ? others : { ...others, [host]: selector });
}

/** After an area was chosen by hand: whether to use it for the whole site from now on. */
export function RememberArea({ host, selector, say }: RememberAreaProps) {
  const [isRemembered, setRemembered] = useState(false);
  const change = (next: boolean) => {
    // Under an updated extension nothing can be remembered; the button stays as it was and says so.
    remember(host, next ? selector : null).then(() => setRemembered(next), () => undefined);
  };
  return (
    <div class="status remember" role="status">
      {isRemembered && <span>{say('pickRemembered', { host })}</span>}
      <button type="button" onClick={() => change(!isRemembered)}>{say(isRemembered ? 'pickForget' : 'pickRemember', { host })}</button>
    </div>
  );
}

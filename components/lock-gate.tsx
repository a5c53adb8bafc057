import { useState } from 'preact/hooks';
import type { CareWords } from '../lib/i18n';

export interface LockGateProps {
  /** Tries a passphrase; false when it is wrong. */
  onTry: (passphrase: string) => Promise<boolean>;
  /** Lets a forgotten lock end. @returns when, in words */
  onForgotten: () => Promise<string>;
  say: CareWords;
}

/** Stands before a locked archive. */
export function LockGate({ onTry, onForgotten, say }: LockGateProps) {
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'idle' | 'trying' | 'wrong'>('idle');
  const [endsAt, setEndsAt] = useState<string | null>(null);
  const attempt = async () => {
    setState('trying');
    setState(await onTry(passphrase) ? 'idle' : 'wrong');
  };
  return (
    <main class="lock-gate">
      <h1>Bản Sạch</h1>
      <p>{say('lockIsOn')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void attempt();
        }}
      >
        <label>{say('passphrase')}<input type="password" autocomplete="current-password" value={passphrase} autoFocus aria-invalid={state === 'wrong'} onInput={(event) => setPassphrase(event.currentTarget.value)} /></label>
        <button type="submit" aria-busy={state === 'trying'}>{say('lockOpen')}</button>
      </form>
      <p role="alert">{state === 'wrong' ? say('wrongPassphrase') : endsAt === null ? '' : say('lockForgotText', { date: endsAt })}</p>
      <p><button type="button" class="plain-button" onClick={() => void onForgotten().then(setEndsAt)}>{say('lockForgot')}</button></p>
    </main>
  );
}

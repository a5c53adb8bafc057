import type { CareWords } from '../../lib/i18n';

export interface PassphraseFieldsProps {
  value: { first: string; again: string };
  onChange: (value: { first: string; again: string }) => void;
  say: CareWords;
}

/** A new passphrase, typed twice, for nothing opens what a slip has sealed. */
export function PassphraseFields({ value, onChange, say }: PassphraseFieldsProps) {
  const differs = value.again !== '' && value.again !== value.first;
  return (
    <div class="passphrase">
      <label>{say('passphrase')}<input type="password" autocomplete="new-password" value={value.first} onInput={(event) => onChange({ ...value, first: event.currentTarget.value })} /></label>
      <label>{say('passphraseAgain')}<input type="password" autocomplete="new-password" value={value.again} aria-invalid={differs} onInput={(event) => onChange({ ...value, again: event.currentTarget.value })} /></label>
      <p class="hint">{differs ? say('passphraseDiffers') : say('passphraseHint')}</p>
    </div>
  );
}

import type { LegacyText } from '../lib/article';
import type { ReaderWords } from '../lib/i18n';

export interface LegacyNoticeProps {
  legacy: LegacyText;
  /** Shows the text the other way: converted, or as on the page. */
  onSwitch: (encoding: LegacyText['encoding'] | 'unicode') => void;
  say: ReaderWords;
}

const names = { tcvn3: 'TCVN3', vni: 'VNI' } as const;

/** Says that an article comes, or may come, from before Unicode, and offers the other way to see it. */
export function LegacyNotice({ legacy, onSwitch, say }: LegacyNoticeProps) {
  const { encoding, isConverted } = legacy;
  return (
    <div class="status legacy" role="status">
      <span>{say(isConverted ? 'legacyConverted' : 'legacyOffered', { encoding: names[encoding] })}</span>
      <button type="button" onClick={() => onSwitch(isConverted ? 'unicode' : encoding)}>{say(isConverted ? 'legacyShowOriginal' : 'legacyConvert')}</button>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import type { TroubleWords } from '../lib/i18n';
import type { Trouble } from '../lib/messaging/protocol';

export interface TroubleNoticeProps {
  trouble: Trouble;
  say: TroubleWords;
  /** Buttons that lead out of it. */
  children?: ComponentChildren;
}

/** What happened, in plain words, and what to do. Read out as soon as it appears. */
export function TroubleNotice({ trouble, say, children }: TroubleNoticeProps) {
  return (
    <div class="trouble" role="alert">
      <p><strong>{say(trouble)}</strong></p>
      <p>{say(`${trouble}-hint`)}</p>
      {children}
    </div>
  );
}

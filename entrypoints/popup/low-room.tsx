import { useLowRoom } from '../../components/use-low-room';
import type { PopupWords } from '../../lib/i18n';
import { sizeInWords } from '../../lib/text';

/** Says that there is little room left, where more is going to be saved. */
export function LowRoom({ say }: { say: PopupWords }) {
  const left = useLowRoom();
  return left === null ? null : <p class="low-room" role="status">{say('roomLow', { left: sizeInWords(left) })} <a href="care.html#storage" target="_blank" rel="noopener">{say('roomSee')}</a></p>;
}

import { useEffect, useState } from 'preact/hooks';
import { leftIfLow, readRoom, type Room } from '../../lib/room';
import { keepAttachmentsSetting, pictureSizeSetting, type PictureSize } from '../../lib/settings';
import { sizeInWords } from '../../lib/text';
import type { SectionProps } from './care-app';

/** How much the library takes, how much there is, and how large pictures are kept. */
export function StorageSection({ say }: SectionProps) {
  const [room, setRoom] = useState<Room | null>(null);
  const [keepsAttachments, setKeepsAttachments] = useState(false);
  const [size, setSize] = useState<PictureSize>('original');
  useEffect(() => {
    void readRoom().then(setRoom);
    void pictureSizeSetting.get().then(setSize);
    void keepAttachmentsSetting.get().then(setKeepsAttachments);
  }, []);
  const change = (next: PictureSize) => {
    setSize(next);
    void pictureSizeSetting.set(next);
  };
  const left = room && leftIfLow(room);
  return (
    <>
      {room && (
        <>
          <label>{say('storageUse', { used: sizeInWords(room.used), quota: sizeInWords(room.quota) })}<progress value={room.used} max={Math.max(1, room.quota)} /></label>
          {left !== null && <p class="task failed" role="alert">{say('storageLow', { left: sizeInWords(left) })}</p>}
          <p class="hint">{say(room.isKept ? 'storageKept' : 'storageNotKept')}</p>
        </>
      )}
      <fieldset>
        <legend>{say('pictureSize')}</legend>
        {(['original', 'reduced'] as const).map((each) => (
          <label class="check" key={each}><input type="radio" name="size" checked={size === each} onChange={() => change(each)} />{say(each === 'original' ? 'pictureOriginal' : 'pictureReduced')}</label>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox" checked={keepsAttachments} onChange={(event) => {
            setKeepsAttachments(event.currentTarget.checked);
            void keepAttachmentsSetting.set(event.currentTarget.checked);
          }}
        />
        {say('attachmentsToo')}
      </label>
    </>
  );
}

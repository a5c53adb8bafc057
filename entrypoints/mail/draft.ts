import { pictures, type Image } from '../../lib/article';
import type { Picture } from '../../lib/archive';
import { buildMessage, letter, plainLetter, toHtml, type InlinePicture, type Recipient } from '../../lib/render';
import type { ShownArticle } from '../../lib/shown-article';

export interface DraftChoices {
  subject: string;
  recipients: readonly Recipient[];
  withPictures: boolean;
}

/** The name a picture is known by inside the letter. */
const cidOf = (index: number) => `anh-${index + 1}@ban-sach`;

/** The `.eml` draft of an article. A picture that could not be had is left out and its caption kept. */
export function buildDraft(shown: ShownArticle, bytes: (url: string) => Picture | null, choices: DraftChoices): string {
  const inline = new Map<string, InlinePicture>();
  if (choices.withPictures) {
    pictures(shown.article).forEach(({ url }, index) => {
      const picture = bytes(url);
      if (!picture) return;
      const extension = picture.type.replace('image/', '').replace('jpeg', 'jpg');
      inline.set(url, { cid: cidOf(index), fileName: `anh-${index + 1}.${extension}`, type: picture.type, bytes: new Uint8Array(picture.bytes) });
    });
  }
  // Each part may be named only once: the same picture again shows its caption.
  const unused = new Set(inline.keys());
  const picture = (image: Image) => (unused.delete(image.url) ? `cid:${inline.get(image.url)?.cid}` : null);
  return buildMessage({
    subject: choices.subject,
    recipients: choices.recipients,
    html: toHtml(letter(shown.article, { picture, savedAt: shown.savedAt })),
    text: plainLetter(shown.article, shown.savedAt),
    pictures: [...inline.values()],
    date: new Date(),
    seed: crypto.randomUUID().replaceAll('-', ''),
  });
}

/** The article for pasting into any letter or chat: formatted words and their plain twin, captions for pictures. */
export async function copyLetter({ article, savedAt }: ShownArticle): Promise<void> {
  const html = toHtml(letter(article, { picture: () => null, savedAt }));
  const text = plainLetter(article, savedAt);
  await navigator.clipboard.write([new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  })]);
}

/** Offers text as a file to keep. */
export function downloadFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

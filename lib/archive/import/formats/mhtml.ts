import PostalMime from 'postal-mime';
import { safeFile } from '../../../article';
import { createCollector, ImportError, momentOf, type ImportPreview } from '../items';

/** Whether a text begins as a page saved by Chrome or Edge as one file does. */
export function isMhtml(text: string): boolean {
  return /^(?:From|Date|Subject|MIME-Version|Snapshot-Content-Location|Content-Type)\s*:/i.test(text) && /multipart\/related/i.test(text.slice(0, 4000));
}

/**
 * The parser is one of mails, which names the parts by Content-ID; a saved page names them by their
 * address. Written over here, so that each part can be told.
 */
function withIds(text: string): string {
  return text.replace(/^Content-Location:[ \t]*((?:[^\r\n]|\r?\n[ \t])+)(\r?\n)/gim, (whole, place: string, end: string) => `${whole}Content-ID: <${place.replace(/\s+/g, '')}>${end}`);
}

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A page saved as MHTML, with its pictures. @throws {ImportError} `broken` without a page in it, `no-address` without its address */
export async function readMhtml(file: Blob): Promise<ImportPreview> {
  const text = new TextDecoder('latin1').decode(await file.arrayBuffer());
  const mail = await PostalMime.parse(bytesOf(withIds(text))).catch(() => null);
  if (!mail?.html) throw new ImportError('broken');
  const url = mail.headers.find((header) => header.key === 'snapshot-content-location')?.value.trim();
  if (!url || safeFile(url) === null) throw new ImportError('no-address');
  const pictures = new Map<string, Blob>();
  for (const { contentId, mimeType, content } of mail.attachments) {
    if (!contentId || !mimeType.startsWith('image/') || typeof content === 'string') continue;
    pictures.set(contentId.replace(/^<|>$/g, ''), new Blob([new Uint8Array(content)], { type: mimeType }));
  }
  const into = createCollector();
  into.add(1, { url, title: mail.subject, savedAt: mail.date ? momentOf(Date.parse(mail.date)) : null, html: mail.html, pictures });
  return into.finish('mhtml');
}

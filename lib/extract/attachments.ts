import { safeFile, type Article } from '../article';
import { attributeOf, baseOf, isInside } from './dom';
import { joinTexts, linkAround, type Line } from './line';
import type { Recorder } from './trace';
import { attachmentLabelAt, isAttachmentLabel, isToolLabel } from './vocabulary';

type Attachments = Article['attachments'];

const fileSize = /\s*\(\s*[\d.,]+\s*(?:[kmg]?b|bytes)\s*\)$/i;
const filePrefix = /^(?:tập tin|tệp|file)\s*:\s*/i;

/** The name of an attachment without the label before and the size behind it. */
export const attachmentTitle = (words: string): string => words.replace(fileSize, '').replace(filePrefix, '');

/** The links of a line, each once, with the words they cover. */
function linksOf(line: Line): Attachments {
  const links = new Set(line.texts.map(linkAround).filter((link) => link !== null));
  return [...links].flatMap((link) => {
    const url = safeFile(attributeOf(link, 'href') ?? '', baseOf(link));
    const title = attachmentTitle(joinTexts(line.texts.filter((text) => isInside(text, link))));
    return url && title && !isToolLabel(title.replace(/[[\]]/g, '')) ? [{ title, url }] : [];
  });
}

/**
 * Takes the links under, or after, "Tài liệu đính kèm" out of lines.
 * @param lines is shortened by what was taken
 */
export function takeAttachments(lines: Line[], recorder: Recorder): Attachments {
  const labelAt = lines.findIndex((line) => isAttachmentLabel(line.text) || (attachmentLabelAt(line.text) && linksOf(line).length > 0));
  const label = lines[labelAt];
  if (!label) return [];
  const found = linksOf(label);
  let end = labelAt + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const links = line ? linksOf(line) : [];
    if (links.length === 0) break;
    found.push(...links);
  }
  if (found.length > 0) lines.splice(labelAt, end - labelAt);
  for (const { title } of found) recorder.note('recognised', 'attachment', 'link under its label', title);
  return found;
}

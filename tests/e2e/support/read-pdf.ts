import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of words on a sheet, in millimetres from its left and upper edges. */
export interface PrintedWords {
  text: string;
  left: number;
  top: number;
  right: number;
  size: number;
}

export interface PrintedPage {
  width: number;
  height: number;
  words: PrintedWords[];
  text: string;
  pictures: number;
}

const millimetres = (points: number) => (points * 25.4) / 72;

/** Reads a PDF back with somebody else's reader. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: PrintedPage[]; fontsEmbedded: boolean; fonts: string[] }> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const pages: PrintedPage[] = [];
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const operators = await page.getOperatorList();
    const content = await page.getTextContent();
    const words = content.items.flatMap((item): PrintedWords[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const left = Number(item.transform[4]);
      const baseline = Number(item.transform[5]);
      return [{
        text: item.str.normalize('NFC'), left: millimetres(left), right: millimetres(left + item.width),
        top: millimetres(height - baseline - item.height), size: item.height,
      }];
    });
    for (const item of content.items) {
      if (!('fontName' in item)) continue;
      const font = page.commonObjs.get(item.fontName) as { name?: string; missingFile?: boolean };
      fonts.set(String(font.name), !font.missingFile);
    }
    // 85 is the operation that paints a picture.
    const pictures = operators.fnArray.filter((operation) => operation === 85).length;
    const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('').normalize('NFC').replace(/\s+/g, ' ');
    pages.push({ width: millimetres(width), height: millimetres(height), words, text, pictures });
  }
  return { pages, fonts: [...fonts.keys()], fontsEmbedded: [...fonts.values()].every(Boolean) };
}

import * as v from 'valibot';
import { safeFile, safeLink } from './address';
import { isWithinLimits } from './limits';
import type { Article, Block, Inline } from './types';

// Control characters have no place in text, nor have those that turn the writing direction; tab,
// newline and the soft hyphen do.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;
const text = v.pipe(v.string(), v.transform((value) => value.replace(control, '').toWellFormed().normalize('NFC')));
const line = v.pipe(text, v.maxLength(4000));
const link = v.pipe(v.string(), v.maxLength(8000), v.transform((value) => safeLink(value) ?? ''), v.minLength(1, 'link scheme'));
const file = v.pipe(v.string(), v.maxLength(8000), v.transform((value) => safeFile(value) ?? ''), v.minLength(1, 'address scheme'));
const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/));
const pixels = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)));

const inline: v.GenericSchema<Inline> = v.lazy(() => v.variant('type', [
  v.object({ type: v.literal('text'), text }),
  v.object({ type: v.picklist(['strong', 'em', 'underline', 'sub', 'sup', 'code']), content }),
  v.object({ type: v.literal('link'), url: link, content }),
  v.object({ type: v.literal('break') }),
]));
const content: v.GenericSchema<Inline[]> = v.array(inline);

const image = v.object({ url: file, alt: line, width: pixels, height: pixels });
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const cell = v.object({ header: v.boolean(), span: v.tuple([count, count]), content });

const block: v.GenericSchema<Block> = v.lazy(() => v.variant('type', [
  v.object({ type: v.literal('paragraph'), content }),
  v.object({ type: v.literal('heading'), level: v.picklist([2, 3, 4]), content }),
  v.object({ type: v.literal('figure'), images: v.array(image), caption: v.nullable(content), credit: v.nullable(line) }),
  v.object({ type: v.literal('list'), ordered: v.boolean(), items: v.array(v.array(block)) }),
  v.object({ type: v.literal('table'), rows: v.array(v.object({ cells: v.array(cell) })), caption: v.nullable(content) }),
  v.object({ type: v.literal('quote'), blocks: v.array(block), cite: v.nullable(line) }),
  v.object({ type: v.literal('preformatted'), text }),
  v.object({ type: v.literal('embed'), kind: v.picklist(['video', 'audio', 'document']), url: file, title: v.nullable(line) }),
  v.object({ type: v.literal('rule') }),
]));

const article: v.GenericSchema<unknown, Article> = v.object({
  version: v.literal(1),
  url: file,
  canonicalUrl: file,
  site: v.object({ name: line, host: line }),
  lang: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/)),
  title: v.pipe(line, v.minLength(1)),
  category: v.nullable(line),
  lead: v.nullable(text),
  authors: v.pipe(v.array(line), v.maxLength(50)),
  source: v.nullable(line),
  publishedAt: v.nullable(moment),
  modifiedAt: v.nullable(moment),
  capturedAt: moment,
  blocks: v.array(block),
  related: v.array(v.object({ title: line, url: v.nullable(file), publishedAt: v.nullable(moment) })),
  attachments: v.array(v.object({ title: line, url: file })),
  notice: v.nullable(text),
  legacyEncoding: v.optional(v.object({ encoding: v.picklist(['tcvn3', 'vni']), isConverted: v.boolean() })),
  part: v.optional(v.object({ pages: v.pipe(v.array(count), v.maxLength(100)), total: count })),
});

/**
 * An article out of anything: a message, a file, a database row.
 * Unknown keys are left out, text is NFC and without control characters.
 * @returns `null` when the value is not an article, or larger or deeper than any real one.
 */
export function parseArticle(value: unknown): Article | null {
  if (!isWithinLimits(value)) return null;
  const result = v.safeParse(article, value);
  return result.success ? result.output : null;
}

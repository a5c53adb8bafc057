/** An article as data: a list of typed blocks, never HTML. What has no word here cannot exist in a reader, an archive, a print or a mail. */
export interface Article {
  version: 1;
  /** Where it was read. */
  url: string;
  /** Where it lives; the identity of a saved article comes from it. */
  canonicalUrl: string;
  site: { name: string; host: string };
  /** BCP 47. */
  lang: string;
  title: string;
  /** The section the portal files it under, as written; `null` when the page names none. */
  category: string | null;
  /** The sapo; `null` when the first paragraph is an ordinary one. */
  lead: string | null;
  authors: string[];
  /** "Nguồn: …", "Theo …", as written. */
  source: string | null;
  /** ISO 8601 with offset, e.g. `2024-03-01T16:00:00+07:00`, or a bare date where the page gives no time; `null` when unknown. */
  publishedAt: string | null;
  modifiedAt: string | null;
  capturedAt: string;
  blocks: Block[];
  related: RelatedArticle[];
  attachments: { title: string; url: string }[];
  /** The portal's own "Ghi rõ nguồn …" sentence. */
  notice: string | null;
  /** Set when the page is, or may be, in an encoding from before Unicode; left out otherwise. */
  legacyEncoding?: LegacyText | undefined;
  /** Set when the page is one of several that the article is split over; left out for a whole one. */
  part?: ArticlePart | undefined;
}

/** Which pages of an article are there, of how many. */
export interface ArticlePart {
  pages: number[];
  total: number;
}

/** Text from before Unicode, which shows as "TiÕng ViÖt" without the fonts it was typed for. */
export interface LegacyText {
  encoding: 'tcvn3' | 'vni';
  /** Whether the article has been converted; if not, its words are as on the page. */
  isConverted: boolean;
}

export interface RelatedArticle {
  title: string;
  /** `null` when the page is plain text and gives no address. */
  url: string | null;
  publishedAt: string | null;
}

export type Block =
  | { type: 'paragraph'; content: Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4; content: Inline[] }
  | Figure
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'table'; rows: TableRow[]; caption: Inline[] | null }
  | { type: 'quote'; blocks: Block[]; cite: string | null }
  | { type: 'preformatted'; text: string }
  | { type: 'embed'; kind: 'video' | 'audio' | 'document'; url: string; title: string | null }
  | { type: 'rule' };

/** A figure without images is a caption whose picture is not known (a page of plain text). */
export interface Figure {
  type: 'figure';
  images: Image[];
  caption: Inline[] | null;
  credit: string | null;
}

export interface TableRow {
  cells: TableCell[];
}

export interface TableCell {
  header: boolean;
  span: [columns: number, rows: number];
  content: Inline[];
}

export type Mark = 'strong' | 'em' | 'underline' | 'sub' | 'sup' | 'code';

export type Inline =
  | { type: 'text'; text: string }
  | { type: Mark; content: Inline[] }
  | { type: 'link'; url: string; content: Inline[] }
  | { type: 'break' };

export interface Image {
  url: string;
  alt: string;
  /** CSS pixels; `null` when the page does not say. */
  width: number | null;
  height: number | null;
}

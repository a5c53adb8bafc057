export interface Paragraph {
  type: 'paragraph';
  text: string;
}

export interface Heading {
  type: 'heading';
  text: string;
}

export interface Figure {
  type: 'figure';
  /** Path on the portal. */
  picture: string;
  caption: string;
}

export type Block = Paragraph | Heading | Figure;

export interface Attachment {
  path: string;
  label: string;
}

export interface Article {
  id: number;
  slug: string;
  category: string;
  title: string;
  /** ISO 8601 with the offset of Vietnam; the pages show it as dd/mm/yyyy hh:mm. */
  publishedAt: string;
  /** The byline as printed at the end; empty when the portal shows none. */
  author: string;
  /** The sapo, when the portal sets one apart from the body. */
  lead?: string;
  /** One or two sentences shown in lists. */
  teaser: string;
  thumbnail: string;
  attachment?: Attachment;
  blocks: Block[];
}

export interface Portal {
  origin: string;
  stop(): Promise<void>;
  requests: { method: string; path: string }[];
}

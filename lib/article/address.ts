const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const fileSchemes = new Set(['http:', 'https:']);

function parse(address: string, base: string | undefined, schemes: ReadonlySet<string>): string | null {
  const url = URL.parse(address.trim(), base);
  return url && schemes.has(url.protocol) ? url.href : null;
}

/** The one gate for links: the absolute address, or `null` unless it is http, https, mailto or tel. */
export function safeLink(address: string, base?: string): string | null {
  return parse(address, base, linkSchemes);
}

/** The gate for what is downloaded (pictures, attachments, articles): http and https only. */
export function safeFile(address: string, base?: string): string | null {
  return parse(address, base, fileSchemes);
}

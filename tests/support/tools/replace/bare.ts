const tags = /<[!/]?[a-z][^<>]*>?/giu;

/** Whether text is mark-up or a script put aside, as comments often are. */
export const isCode = (text: string) => text.includes('{') || text.search(tags) >= 0;

/** The text of an attribute without mark-up: its words are somebody's, its tags would be taken for words. */
export const withoutTags = (text: string) => text.replace(tags, ' ');

/** Addresses that name a vocabulary and are nobody's. */
export const isVocabulary = (host: string) => /^(?:www\.)?(?:schema\.org|w3\.org|ogp\.me|purl\.org|gmpg\.org)$/.test(host);

/** The words of an address: what it encodes decoded, without the names of its parameters and the ending of its file. */
export function wordsOfAddress(address: string): string {
  if (isVocabulary(URL.parse(address)?.host ?? '')) return '';
  return decoded(address).replace(/[?&;][\w[\].-]{1,20}=/gu, ' ').replace(/\.\w{2,5}(?=$|[?#\s,])/gu, ' ');
}

/** An address with the letters it encodes; what encodes no text is left out. */
export function decoded(address: string): string {
  return address.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURI(encoded);
    } catch {
      return '';
    }
  });
}

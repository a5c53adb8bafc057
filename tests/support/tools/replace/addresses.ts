import { decoded, isVocabulary } from './bare.ts';
import { otherNumber } from './numbers.ts';
import { placeholderSlug } from './placeholder-words.ts';
import type { AddressBook } from './replace-text.ts';

export interface FullAddressBook extends AddressBook {
  /** A class or id that is made of a title. */
  name(name: string): string;
}

/** Words of addresses and names by which lib/extract tells icons, players and boxes. */
const tellingName = 'article|author|bio|body|byline|caption|category|comment|content|footer|header|headline|lead|menu|meta|nav|newsletter|recommend|related|sapo|sidebar|social|tags?|title|toc|tool|widget';
const telling = 'blank|pixel|spacer|transparent|loading|icons?|logo|share|zalo|facebook|twitter|print|email|avatar|counter|placeholder|video|player|youtube|vimeo|embed|plugins|like|page';
const fileEnding = String.raw`(?<=\.)(?:html?|aspx?|php|jsp|jpe?g|png|gif|webp|svg|ico|pdf|docx?|xlsx?|pptx?|mp[34]|m3u8|css|js|json|xml|txt|woff2?|zip|rar)$`;
const partsBut = (kept: string) =>
  new RegExp(String.raw`%[\da-f]{2}|1x1|${fileEnding}|(?<!\p{L})(?:${kept})(?!\p{L})|(?<word>\p{L}[\p{L}\p{M}]*)|(?<digits>\d+)`, 'giu');
const parts = partsBut(telling);
const nameParts = partsBut(`${telling}|${tellingName}`);
const pieces = /^(?<scheme>[a-z][a-z\d+.-]*:)?(?<host>\/\/[^/?#]*)?(?<path>[^?#]*)(?<query>\?[^#]*)?(?<fragment>#.*)?$/isu;
const services = /youtu\.?be|vimeo|dailymotion|tiktok|facebook|zalo|twitter|doubleclick|googlesyndication|google/;
const servers = /^(?:www|m|img|images?|cdn|static|media|files?|video|upload|tts)\d*$/;
const emptyPicture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

function otherPath(path: string, pattern = parts): string {
  return decoded(path).replace(pattern, (part, ...rest) => {
    const { word, digits } = rest.at(-1) as { word?: string; digits?: string };
    if (word) return placeholderSlug(word);
    return digits ? otherNumber(digits) : part;
  });
}

const otherQuery = (query: string) =>
  query.replace(/([?&;])([\w[\].-]{1,20}=)?([^&;]*)/gu, (_, sign: string, key: string | undefined, value: string) => sign + (key ?? '') + otherPath(value));

/**
 * Addresses of the same shape that lead nowhere.
 * @param family what the site is called instead
 * @param ownHost the host the page lives on
 */
export function addressBook(family: string, ownHost: string): FullAddressBook {
  const own = ownHost.replace(/^www\./, '');
  const home = `${family}.example`;

  function host(name: string): string {
    const bare = name.toLowerCase().replace(/^.*@|:\d*$/g, '');
    if (bare === own || bare === '') return home;
    if (bare === `www.${own}`) return `www.${home}`;
    if (isVocabulary(bare)) return name;
    const labels = (own && bare.endsWith(`.${own}`) ? bare.slice(0, -own.length - 1) : '').split('.').filter(Boolean);
    if (labels.length > 0) return `${labels.map((label) => (servers.test(label) ? label : otherPath(label))).join('.')}.${home}`;
    const service = services.exec(bare)?.[0].replace('.', '');
    return `${service ?? otherPath(bare.replace(/^www\./, '').split('.')[0] ?? '')}.example`;
  }

  function address(original: string): string {
    const text = original.trim();
    if (/^data:/i.test(text)) return text.length > 200 ? emptyPicture : text;
    if (/^javascript:/i.test(text)) return 'javascript:void(0)';
    if (/^mailto:/i.test(text)) return `mailto:ten@${home}`;
    const { scheme = '', host: site, path = '', query = '', fragment = '' } = pieces.exec(text)?.groups ?? {};
    if (isVocabulary(site?.slice(2) ?? '')) return original;
    return [scheme, site === undefined ? '' : `//${host(site.slice(2))}`, otherPath(path), otherQuery(query), otherPath(fragment)].join('');
  }

  return { address, host, name: (name) => otherPath(name, nameParts), mail: `ten@${home}` };
}

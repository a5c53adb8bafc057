/** What becomes of an attribute: `keep` is structure, `name` structure that sometimes is made of a title, the rest holds somebody's words or addresses. */
export type Kind = 'keep' | 'remove' | 'name' | 'text' | 'address' | 'addresses' | 'style';

const html = 'http://www.w3.org/1999/xhtml';
const words = (list: string) => new Set(list.split(' '));

const structure = words(
  'align allow allowfullscreen as async autocomplete autoplay bgcolor border cellpadding cellspacing charset checked clear color cols colspan '
  + 'controls coords crossorigin datatype decoding defer dir disabled draggable enctype face fetchpriority frame frameborder headers height hidden '
  + 'hreflang hspace http-equiv itemprop itemscope itemtype kind lang language loading loop marginheight marginwidth maxlength media method multiple muted '
  + 'noshade nowrap open playsinline preload prefix property readonly referrerpolicy rel required role rows rowspan rules sandbox scope scrolling '
  + 'selected shape size sizes slot span spellcheck start step tabindex target type typeof usemap valign version vspace width wrap xml:lang xmlns',
);
const names = words('class [class] for id name');
const addresses = words('action background cite codebase data formaction href itemid longdesc poster profile src xlink:href');
const removed = words('integrity nonce ping srcdoc');
const settings = /^(?:viewport|robots|googlebot|bingbot|og:type|og:locale|og:image:(?:width|height|type)|twitter:card|generator|theme-color|format-detection|referrer|color-scheme)$/i;
const looksLikeAddress = /^(?:[a-z][a-z\d+.-]*:)?\/\/\S+$|^\/[^\s{}]*$|^[^\s{}]+\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|mp[34]|html?)(?:[?#]\S*)?$/i;
const isSetting = /^(?:true|false|auto|none|yes|no|on|off|-?\d{1,3}(?:\.\d+)?(?:px|%)?|)$/i;

function kindOfMeta(element: Element, value: string): Kind {
  const equivalent = element.getAttribute('http-equiv');
  if (equivalent) return /refresh/i.test(equivalent) ? 'remove' : 'keep';
  const name = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
  if (settings.test(name)) return 'keep';
  return looksLikeAddress.test(value) ? 'address' : 'text';
}

/** Attributes that are read or heard; in others scripts keep what they like. */
export const isForPeople = (name: string) => /^(?:abbr|alt|aria-(?:description|label|placeholder|roledescription|valuetext)|content|label|placeholder|standby|summary|title|value)$/.test(name);

/** What an attribute of a page is; one that is not known counts as text. */
export function kindOf(element: Element, name: string, value: string): Kind {
  if (/^on/i.test(name) || removed.has(name)) return 'remove';
  if (name === 'style') return 'style';
  if (name.endsWith('srcset')) return 'addresses';
  if (names.has(name)) return 'name';
  if (addresses.has(name)) return value.startsWith('#') ? 'name' : 'address';
  if (structure.has(name) || isSetting.test(value)) return 'keep';
  if (element.localName === 'meta' && name === 'content') return kindOfMeta(element, value);
  // A drawing is made of attributes, and none of them is read.
  if (element.namespaceURI !== html && !/^(?:data|aria)-|title/.test(name)) return 'keep';
  return looksLikeAddress.test(value) ? 'address' : 'text';
}

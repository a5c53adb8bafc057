/** Labels of other languages that lib/extract knows but has no function for, as patterns of whole lines and of starts. */
const wholes = [
  'advertisement|sponsored|anzeige|werbung|publicidad|publicité|pubblicità|reklama|annonce|quảng cáo|loading',
  'share|share this(?: article| story| post)?|teilen|drucken|compartir|partager|condividi|print|save|tweet|copy link|facebook|twitter|whatsapp|linkedin|email',
  'related(?: articles| stories| news| content| posts| topics)?|read more|read next|see also|more on this(?: topic)?|most read|most popular|trending|recommended(?: stories| for you)?|you (?:may|might) also like',
  'mehr zum thema|lesen sie auch|à lire aussi|leer más|te puede interesar|leia (?:mais|também)|leggi anche|les også|läs också|lees ook|baca juga',
  'table of contents|contents|in this article|comments|leave a comment|subscribe|sign up(?: now)?|newsletter|follow us|tags|topics|close|view all|learn more|back to top|about the author|continue reading',
].join('|');
const notes = 'related|read (?:more|also|next)|also read|see also|more on|watch|mehr|lesen sie auch|à lire aussi|lire aussi|lea también|leia (?:mais|também)|leggi anche|les også|läs också|lees ook|baca juga|xem thêm|đọc thêm';
const credits = 'photo(?:graph)?s?|foto(?:s|graf)?|images?|imagen|bild(?:er)?|pictures?|crédits?|credits?|source|quelle|illustration|video|photo credit|image credit';
const writers = '(?:(?:written|words?|story|text|reporting|posted|published|created) )?by|von|por|par|autor';

export const foreignWhole = new RegExp(String.raw`^[\s([]*(?:${wholes})[\s)\]:.…»>]*$`, 'iu');
export const foreignStart = String.raw`(?:${notes})\s*[:|»>]|(?:${credits})(?: by| credit)?\s*(?:[:/©|]|by(?=\s))|(?:${writers})(?=\s+\p{Lu})`;

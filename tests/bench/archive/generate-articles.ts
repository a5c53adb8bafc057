import type { Article } from '../../../lib/article';
import { seedArticle } from '../../pages/portal/data/seed-article.ts';

// Onsets, rimes and tones of Vietnamese: what is made of them is spelt like its syllables, and folds to some thousands.
const onsets = ['', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gi', 'h', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'ph', 'qu', 's', 't', 'th', 'tr', 'v', 'x'];
const rimes = ['a', 'ai', 'an', 'ang', 'anh', 'ao', 'ăn', 'âm', 'ân', 'ây', 'e', 'em', 'en', 'ê', 'ên', 'êu', 'i', 'iên', 'inh', 'o', 'oan', 'oi', 'ong', 'ô', 'ôi', 'ông', 'ơ', 'ơi', 'u', 'ua', 'ui', 'ung', 'uôn', 'uy', 'ư', 'ưa', 'ưng', 'ươi', 'ương'];
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** A number generator that gives the same numbers each run. @returns numbers from 0 up to 1 */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sourceText = [seedArticle.title, ...seedArticle.blocks.map((block) => ('text' in block ? block.text : block.caption))].join(' ');
const sourceWords = sourceText.match(/\p{L}+/gu) ?? [];

/** With it the commonest syllable is about one in a hundred, as in newspapers (và, của, các). */
const flat = 20;
const allSyllables = onsets.length * rimes.length * tones.length;

/** A syllable by its place in a line of all, the first ones met most often (Zipf and Mandelbrot). */
function syllable(random: () => number): string {
  const place = Math.floor(flat * Math.exp(random() * Math.log((allSyllables + flat) / flat))) - flat;
  const vowelAt = (text: string) => text.search(/[aăâeêioôơuưy](?![aăâeêioôơuưy])/);
  const onset = onsets[place % onsets.length] ?? '';
  const rime = rimes[Math.floor(place / onsets.length) % rimes.length] ?? 'a';
  const tone = tones[Math.floor(place / (onsets.length * rimes.length)) % tones.length] ?? '';
  const at = vowelAt(rime) + 1;
  return (onset + rime.slice(0, at) + tone + rime.slice(at)).normalize('NFC');
}

function sentence(random: () => number): string {
  const length = 8 + Math.floor(random() * 24);
  const words: string[] = [];
  let at = Math.floor(random() * sourceWords.length);
  while (words.length < length) {
    const kind = random();
    if (kind < 0.03) words.push(`${Math.floor(random() * 9)}.${100 + Math.floor(random() * 899)}`);
    else if (kind < 0.55) words.push(syllable(random));
    // Runs of real text keep the phrases of the language; their places change.
    else words.push(sourceWords[at % sourceWords.length] ?? '');
    at = random() < 0.12 ? Math.floor(random() * sourceWords.length) : at + 1;
  }
  return `${words.join(' ')}.`;
}

const hosts = ['hagiang.gov.vn', 'tuyenquang.gov.vn', 'baohagiang.vn', 'nhandan.vn', 'chinhphu.vn', 'laocai.gov.vn'];

/** The n-th article of a library of real length: about 700 syllables, from 200 to some thousands. */
export function generateArticle(number: number): Article {
  const random = seeded(number + 1);
  const length = Math.round(Math.min(3000, Math.max(200, 700 * Math.exp(0.6 * Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random())))));
  const paragraphs: string[] = [];
  for (let syllables = 0; syllables < length;) {
    const text = Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(random)).join(' ');
    syllables += text.split(' ').length;
    paragraphs.push(text);
  }
  const host = hosts[number % hosts.length] ?? 'hagiang.gov.vn';
  const url = `https://${host}/tin-tuc/bai-${number}.html`;
  const day = String(1 + (number % 28)).padStart(2, '0');
  const month = String(1 + (number % 12)).padStart(2, '0');
  return {
    version: 1, url, canonicalUrl: url, site: { name: `Cổng ${host}`, host }, lang: 'vi', title: sentence(random).slice(0, 110), category: number % 3 === 0 ? 'Xây dựng Đảng' : 'Tin tức',
    lead: paragraphs[0] ?? null, authors: [`Tác Giả ${number % 40}`], source: null, publishedAt: `20${10 + (number % 16)}-${month}-${day}T08:00:00+07:00`, modifiedAt: null,
    capturedAt: '2026-01-01T08:00:00+07:00', blocks: paragraphs.slice(1).map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    related: [], attachments: [], notice: null,
  };
}

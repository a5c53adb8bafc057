const marks = '\\u0300-\\u0303\\u0306\\u0309\\u031b\\u0323';
const shape = new RegExp(
  `^(?:ngh?|[cgknpt]h|tr|[bcdđghklmnpqrstvx])?(?:[aeiouy][${marks}]{0,2}){1,3}(?:nh|ng?|ch?|[mpt])?$`,
);
const twoTones = /[\u0300\u0301\u0303\u0309\u0323].*[\u0300\u0301\u0303\u0309\u0323]/;

/** Whether a word has the shape of a Vietnamese syllable: its letters in order, one tone at most, and after c, ch, p, t none but á or ạ. */
export function isSyllable(word: string): boolean {
  const parted = word.toLowerCase().normalize('NFD');
  return shape.test(parted) && !twoTones.test(parted) && (!/(?:ch?|[pt])$/.test(parted) || /[\u0301\u0323]/.test(parted));
}

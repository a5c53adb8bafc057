/** A part of a text that is not replaced word by word, and what comes in its place. */
export interface Piece {
  start: number;
  end: number;
  text: string;
}

/** The matches of a pattern, each with its replacement; `null` leaves a match to others. */
export function piecesOf(text: string, pattern: RegExp, replace: (match: RegExpExecArray) => string | null): Piece[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const replaced = match[0] ? replace(match) : null;
    return replaced === null ? [] : [{ start: match.index, end: match.index + match[0].length, text: replaced }];
  });
}

/** Pieces in reading order; of two that overlap the one named first. */
export function arrange(pieces: readonly Piece[]): Piece[] {
  const taken: Piece[] = [];
  for (const piece of pieces) {
    if (taken.every((other) => piece.end <= other.start || piece.start >= other.end)) taken.push(piece);
  }
  return taken.sort((a, b) => a.start - b.start);
}

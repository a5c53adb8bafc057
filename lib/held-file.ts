/** A file that is being written, and that can be given up whoever holds its stream. */
export interface HeldFile {
  into: WritableStream<Uint8Array>;
  /** Ends the writing; what was written does not become the file. Does nothing once it is closed. */
  giveUp: () => Promise<void>;
}

/** Holds a file's own writer, for a stream that somebody writes into cannot be ended by anybody else. */
export function holdFile(file: WritableStream<Uint8Array>): HeldFile {
  const writer = file.getWriter();
  return {
    into: new WritableStream({ write: (piece) => writer.write(piece), close: () => writer.close(), abort: (reason) => writer.abort(reason) }),
    giveUp: () => writer.abort().catch(() => undefined),
  };
}

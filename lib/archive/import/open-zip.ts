import { BlobReader, Uint8ArrayWriter, ZipReader, type FileEntry } from '../zip';

/** Why a zip is not read. */
export type ZipRefusal = 'not-a-zip' | 'too-large' | 'encrypted';

/** A zip that is not read, with the reason. */
export class ZipError extends Error {
  readonly refusal: ZipRefusal;

  constructor(refusal: ZipRefusal) {
    super(`zip refused: ${refusal}`);
    this.refusal = refusal;
  }
}

/** A zip whose files are read one by one; never more of it in memory than one file. */
export interface OpenZip {
  /** The file's own name, where it is known. */
  name?: string;
  paths: string[];
  has(path: string): boolean;
  /**
   * @param most size that is taken, in bytes, where it is not the usual one
   * @throws {ZipError} `too-large` past the limits; another error when the file is damaged
   */
  read(path: string, most?: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

export interface ZipLimits {
  /** Of one file, unpacked. */
  file: number;
  /** How many times its packed size a file may be, past the first megabyte: real texts stay under 20. */
  ratio: number;
  entries: number;
}

const usual: ZipLimits = { file: 256 * 1024 * 1024, ratio: 200, entries: 2_000_000 };
const slack = 1024 * 1024;

const unsafe = 'unsafe name';
const isSafe = (path: string) => !/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\0/.test(path);

/**
 * Opens a zip somebody brought along.
 * Files whose names lead out of it are passed over.
 * @throws {ZipError} with the reason it is not read: no zip, sealed by a password, sizes no real file has
 */
export async function openZip(file: Blob, limits: ZipLimits = usual): Promise<OpenZip> {
  const reader = new ZipReader(new BlobReader(file), {
    checkOverlappingEntry: true,
    // One such name would make the whole zip unreadable; the file under it is passed over.
    normalizeFilename: (name: string) => (isSafe(name) ? undefined : unsafe),
  });
  const entries = new Map<string, FileEntry>();
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.encrypted) throw new ZipError('encrypted');
      if (!entry.directory && entry.filename !== unsafe) entries.set(entry.filename, entry);
      if (entries.size > limits.entries) throw new ZipError('too-large');
    }
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError('not-a-zip');
  }
  return {
    paths: [...entries.keys()],
    has: (path) => entries.has(path),
    async read(path, largest = limits.file) {
      const entry = entries.get(path);
      if (!entry) throw new Error(`no ${path} in the zip`);
      const most = Math.min(largest, slack + entry.compressedSize * limits.ratio);
      if (entry.uncompressedSize > most) throw new ZipError('too-large');
      // The size that the zip names is a claim; zip.js holds the data to it.
      return entry.getData(new Uint8ArrayWriter(), { checkSignature: true });
    },
    close: () => reader.close(),
  };
}

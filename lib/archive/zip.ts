import { configure } from '@zip.js/zip.js/lib/zip-core-external.js';

// The browser's own compression: no worker from a blob, no WebAssembly, both of which our policy forbids.
configure({ useWebWorkers: false, useCompressionStream: true });

export { BlobReader, TextReader, TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-external.js';
export type { Entry, FileEntry } from '@zip.js/zip.js/lib/zip-core-external.js';

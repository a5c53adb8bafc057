// `npm run extract -- FILE|URL [--trace]`: the article of a page as JSON.
import { bin, run, setUp } from './setup.mjs';

setUp();
process.exit(run(bin('node'), ['tests/support/tools/extract.ts', ...process.argv.slice(2)]));

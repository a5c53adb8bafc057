// `npm run new-page -- FILE [NAME]`: a test page with the mark-up of a saved one and words of ours.
import { bin, run, setUp } from './setup.mjs';

setUp();
process.exit(run(bin('node'), ['tests/support/tools/new-page.ts', ...process.argv.slice(2)]));

// `npm run bench`: the benchmarks that need nothing but the project.
import { bin, run, setUp } from './setup.mjs';

setUp();
process.exit(run(bin('node'), ['tests/bench/extraction.ts']));

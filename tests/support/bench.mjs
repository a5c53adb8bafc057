// `npm run bench`: the benchmarks that need nothing but the project.
import { bin, run, setUp } from './setup.mjs';

setUp();
const failed = ['tests/bench/extraction.ts', 'tests/bench/quality.ts'].filter((script) => run(bin('node'), [script]) !== 0);
process.exit(failed.length === 0 ? 0 : 1);

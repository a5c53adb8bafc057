// `npm run bench`: the benchmarks that need nothing but the project.
import { bin, run, setUp } from './setup.mjs';

setUp();
// The archive is measured in the built extension.
if (run(bin('wxt'), ['build']) !== 0) process.exit(1);
const failed = ['tests/bench/extraction.ts', 'tests/bench/growth.ts', 'tests/bench/quality.ts', 'tests/bench/archive/index.ts'].filter((script) => run(bin('node'), [script]) !== 0);
process.exit(failed.length === 0 ? 0 : 1);

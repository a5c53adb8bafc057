// `npm run bench`: the benchmarks that need nothing but the project.
import { bin, run, setUp } from './setup.mjs';

setUp();
// The archive is measured in the built extension.
if (run(bin('wxt'), ['build']) !== 0) process.exit(1);
process.exit(run(bin('node'), ['tests/bench/index.ts']) === 0 ? 0 : 1);

// `npm run soak`: Chromium killed again and again in the middle of its work. ROUNDS, SEED, OPERATIONS and ENGINES narrow it.
import { bin, run, setUp } from './setup.mjs';

setUp();
if (run(bin('node'), ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', 'test']) !== 0) process.exit(1);
process.exit(run(bin('node'), ['tests/support/soak/run.ts']));

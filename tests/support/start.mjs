// `npm start`: makes the machine ready, builds, and shows the main job on the sample portal.
import { bin, root, run, setUp } from './setup.mjs';

setUp();
const wxt = 'node_modules/wxt/bin/wxt.mjs';
if (run(bin('node'), [wxt, 'build', '--mode', 'test']) !== 0) process.exit(1);
process.exit(run(bin('node'), ['tests/support/demo.ts'], { cwd: root }));

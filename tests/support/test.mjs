// Every check there is, one after the other; ends with one plain line that counts them.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bin, root, run, setUp } from './setup.mjs';

let passed = 0;
let failed = 0;

function check(name, args, options) {
  console.log(`\n── ${name}`);
  const isGood = run(bin('node'), args, options) === 0;
  if (isGood) passed += 1;
  else failed += 1;
  return isGood;
}

function vitest(project) {
  console.log(`\n── ${project}`);
  const report = path.join(root, '.output', `report-${project}.json`);
  rmSync(report, { force: true });
  const status = run(bin('node'), [
    'node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', project,
    '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
  ], { env: { ...process.env, TZ: 'America/New_York' } });
  if (!existsSync(report)) {
    failed += 1;
    return;
  }
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  // A suite that did not even load has no failed test of its own.
  if (status !== 0 && counts.numFailedTests === 0) failed += 1;
}

setUp();
const wxt = 'node_modules/wxt/bin/wxt.mjs';
check('lint', ['node_modules/oxlint/bin/oxlint']);
check('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
vitest('unit');
const isBuilt = [
  check('build for Chromium', [wxt, 'build']),
  check('build for Firefox', [wxt, 'build', '-b', 'firefox', '--mv3']),
  check('test build for Chromium', [wxt, 'build', '--mode', 'test']),
  check('test build for Firefox', [wxt, 'build', '-b', 'firefox', '--mv3', '--mode', 'test']),
].every(Boolean);
vitest('pages');
if (isBuilt) vitest('e2e');
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

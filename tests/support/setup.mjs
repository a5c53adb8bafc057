// Makes a fresh machine ready. Plain JavaScript: it runs on whatever Node is there, before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const bin = (name) => path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  return result.status ?? 1;
}

function installPackages() {
  const marker = path.join(root, 'node_modules', '.package-lock.json');
  const isFresh = existsSync(marker) && statSync(marker).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
  if (isFresh) return;
  console.log('Installing npm packages …');
  if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) throw new Error('npm ci failed; see above.');
}

const has = (command) => {
  try {
    execFileSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Debian packages and the command each brings. */
const wanted = [
  ['chromium', ['chromium', 'chromium-browser', 'google-chrome'], 'CHROME_PATH'],
  ['firefox-esr', ['firefox-esr', 'firefox'], 'FIREFOX_PATH'],
  ['python3', ['python3'], null],
];

function installBrowsers() {
  const missing = wanted.filter(([, commands, variable]) => !(variable && process.env[variable]) && !commands.some(has)).map(([name]) => name);
  const onLinux = process.platform === 'linux';
  if (missing.length === 0 || !onLinux) return;
  const isDebian = existsSync('/etc/os-release') && /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
  const isRoot = process.getuid?.() === 0;
  if (!isDebian || !isRoot) {
    console.log(`Missing: ${missing.join(', ')}. Please install: sudo apt-get install ${missing.join(' ')}`);
    return;
  }
  console.log(`Installing ${missing.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env: environment });
  if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing, 'fonts-liberation'], { env: environment }) !== 0) {
    console.log('That did not work; the tests that need a browser will say so.');
  }
}

/** Installs what is missing. Safe to call again and again. */
export function setUp() {
  installPackages();
  installBrowsers();
  if (run(bin('node'), [path.join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], { stdio: 'ignore' }) !== 0) {
    throw new Error('wxt prepare failed');
  }
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers' usual homes. `CHROME_PATH` and `FIREFOX_PATH` go before all of them. */
export function findChromium(): string | null {
  return findBrowser('CHROME_PATH', {
    linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: windowsPaths('Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'),
  });
}

export function findFirefox(): string | null {
  return findBrowser('FIREFOX_PATH', {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: windowsPaths('Mozilla Firefox/firefox.exe'),
  });
}

interface UsualPlaces {
  /** Names, looked up in PATH. */
  linux: string[];
  darwin: string[];
  win32: string[];
}

function findBrowser(variable: string, places: UsualPlaces): string | null {
  const named = process.env[variable];
  if (named) {
    // Somebody asked for this one: falling back to another browser would hide a typing error.
    if (!existsSync(named)) throw new Error(`${variable} names no file: ${named}`);
    return named;
  }

  let candidates: string[];
  if (process.platform === 'darwin') candidates = places.darwin;
  else if (process.platform === 'win32') candidates = places.win32;
  else candidates = inPath(places.linux);
  return candidates.find((path) => existsSync(path)) ?? null;
}

function inPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  // Test runners are sometimes started with a bare PATH.
  folders.push('/usr/bin', '/usr/local/bin', '/snap/bin');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function windowsPaths(...suffixes: string[]): string[] {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const bases = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
  return bases.flatMap((base) => (base ? suffixes.map((suffix) => join(base, suffix)) : []));
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|css|html)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '');

/** What a file imports; own files as paths from the top, type-only imports left out when asked. */
function importsOf(file: string, options: { types: boolean } = { types: true }): string[] {
  const statements = withoutComments(read(file)).matchAll(/(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g);
  return [...statements].filter(([, isType]) => options.types || isType === undefined).map(([, , named, dynamic]) => {
    const target = named ?? dynamic ?? '';
    return target.startsWith('.') ? path.relative(root, path.resolve(root, path.dirname(file), target)) : target;
  });
}

const sources = ['lib', 'components', 'entrypoints'].flatMap(filesUnder);
const scripts = sources.filter((file) => /\.tsx?$/.test(file));

/** The file behind an import of ours. */
function resolve(target: string): string | undefined {
  return [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`, target].find((file) => scripts.includes(file));
}

/** All that a script carries when it runs, followed through its imports. */
function carriedBy(entry: string): Set<string> {
  const carried = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (carried.has(file)) continue;
    carried.add(file);
    for (const target of importsOf(file, { types: false })) {
      const own = resolve(target);
      if (own) queue.push(own);
      else carried.add(target);
    }
  }
  return carried;
}

describe('the rooms of the house', () => {
  const inside = (target: string, ...rooms: string[]) => rooms.some((room) => target === room || target.startsWith(`${room}/`));
  it.each([
    ['lib/article', ['lib/article', 'valibot']],
    ['lib/text', ['lib/text']],
    ['lib/extract', ['lib/extract', 'lib/article', 'lib/text']],
    ['lib/render', ['lib/render', 'lib/article', 'lib/text']],
  ])('%s imports nothing but %j', (room, allowed) => {
    const wrong = filesUnder(room).flatMap((file) => importsOf(file).filter((target) => !inside(target, ...allowed)).map((target) => `${file}: ${target}`));
    expect(wrong).toEqual([]);
    expect(filesUnder(room).length).toBeGreaterThan(1);
  });

  it('imports only downwards', () => {
    const wrong = scripts.flatMap((file) => importsOf(file)
      .filter((target) => (file.startsWith('lib/') && inside(target, 'components', 'entrypoints', 'preact')) || (file.startsWith('components/') && inside(target, 'entrypoints', 'wxt', 'dexie')))
      .map((target) => `${file}: ${target}`));
    expect(wrong).toEqual([]);
  });

  it.each(scripts.filter((file) => /^entrypoints\/[^/]+\.content\/index\.tsx?$/.test(file)))('%s carries no archive into a newspaper’s page', (entry) => {
    const carried = [...carriedBy(entry)];
    expect(carried.length).toBeGreaterThan(2);
    expect(carried.filter((each) => inside(each, 'lib/archive', 'dexie'))).toEqual([]);
  });
});

describe('every source file', () => {
  const forbidden = /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|\beval\s*\(|new Function\b|\bpostMessage\s*\(|\bsrcdoc\b/;
  it.each(scripts)('%s makes no markup or code from text, and says nothing to the page', (file) => {
    expect(withoutComments(read(file)).match(forbidden)?.[0]).toBeUndefined();
  });

  it.each(sources)('%s can be read at a sitting', (file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(250);
  });

  it.each(sources)('%s names no tracker and no remote script, style or font', (file) => {
    expect(read(file)).not.toMatch(/<script[^>]+src="https?:|@import\s+(?:url\()?["']?https?:|google-analytics|googletagmanager|fonts\.googleapis/);
  });
});

describe('what a reader deleted', () => {
  it('is removed for good by somebody, once it can no longer be undone', () => {
    const callers = scripts.filter((file) => file.startsWith('entrypoints/') && read(file).includes('purgeDeleted('));
    expect(callers).not.toEqual([]);
  });
});

describe('the lock file', () => {
  it('names a package for every dependency on every platform, or `npm ci` refuses it', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { dependencies?: object; optionalDependencies?: object }> };
    const names = new Set(Object.keys(packages).map((place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)));
    const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !names.has(name)).map((name) => `${place} wants ${name}`));
    expect(missing).toEqual([]);
  });
});

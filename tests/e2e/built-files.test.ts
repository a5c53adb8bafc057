import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const output = new URL('../../.output/', import.meta.url).pathname;
const portals = ['*://*.hagiang.gov.vn/*', '*://*.tuyenquang.gov.vn/*'];
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; media-src blob:; "
  + "connect-src 'self' https: http: blob:; worker-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; "
  + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const manifestOf = (folder: string) => JSON.parse(readFileSync(path.join(output, folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
const zipped = (folder: string, file: string) => gzipSync(readFileSync(path.join(output, folder, file)), { level: 9 }).length;

describe.each(['chrome-mv3', 'firefox-mv3'])('the production build %s', (folder) => {
  it('asks for exactly what the design allows', () => {
    const manifest = manifestOf(folder);
    expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus']);
    expect(manifest['host_permissions']).toEqual(portals);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest['optional_permissions']).toEqual(['downloads']);
    expect(manifest['content_scripts']).toEqual([{ matches: portals, run_at: 'document_idle', js: ['content-scripts/portal.js'] }]);
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  it('shows none of its files to pages and holds its own pages to the policy', () => {
    const manifest = manifestOf(folder);
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['content_security_policy']).toEqual({ extension_pages: policy });
  });

  it('speaks Vietnamese by default and has the shortcut Alt+R', () => {
    const manifest = manifestOf(folder);
    expect(manifest['default_locale']).toBe('vi');
    expect(manifest['commands']).toMatchObject({ 'toggle-reader': { suggested_key: { default: 'Alt+R' } } });
  });

  it('keeps the budgets: resident script 4 kB, reader 48 kB, both zipped', () => {
    expect(zipped(folder, 'content-scripts/portal.js')).toBeLessThanOrEqual(4 * 1024);
    expect(zipped(folder, 'reader.js')).toBeLessThanOrEqual(48 * 1024);
  });

  it('asks nobody else for code, fonts or statistics', () => {
    const files = readdirSync(path.join(output, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css|html)$/.test(file));
    const foreign = files.flatMap((file) => {
      const text = readFileSync(path.join(output, folder, file), 'utf8');
      return [...text.matchAll(/https?:\/\/[a-z0-9.-]+/gi)].map(([address]) => `${file}: ${address}`);
    }).filter((found) => !/www\.w3\.org|localhost|github\.com|goo\.gl|bit\.ly|dexie\.org|tinyurl/.test(found));
    expect(foreign).toEqual([]);
  });

  it('registers the four actions for the right mouse button', () => {
    const worker = readFileSync(path.join(output, folder, 'background.js'), 'utf8');
    expect(worker).toContain('contextMenus.create');
  });
});

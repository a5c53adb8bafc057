import { minify } from 'terser';
import { defineConfig, type WxtViteConfig } from 'wxt';
import { portalMatches } from './lib/portals';

/**
 * The policy of every extension page. `connect-src` is open because the background, which shares
 * the one policy a manifest has, downloads the pictures of articles; `img-src` stays closed, so a
 * page of ours can show only what is stored. `blob:` is how a page of ours has the browser parse a
 * file, as a document that neither runs nor loads anything.
 */
const extensionPages = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob: data:",
  "font-src 'self'", 'media-src blob:', "connect-src 'self' https: http: blob:", "worker-src 'self'",
  "frame-src 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'none'",
  "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
].join('; ');

/**
 * The reader has 48 kB: a second minifier puts in place what is used once, which the first leaves,
 * and takes out what the extraction notes for developers, whom a script of its own shows it; no
 * property of ours does anything when it is read, and no function that it writes as an expression is a class.
 */
const minifyReader: NonNullable<WxtViteConfig['plugins']>[number] = {
  name: 'minify-reader',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || file.fileName !== 'reader.js') continue;
      const notes = [...new Set(file.code.match(/[\w$]+\.note(?=\()/g))];
      file.code = (await minify(file.code, { ecma: 2020, compress: { passes: 6, ecma: 2020, pure_funcs: notes, pure_getters: true, unsafe_arrows: true }, format: { quote_style: 1 } })).code ?? file.code;
    }
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // What the manifest asks for at least: nothing need be written for browsers older than that.
  vite: () => ({ build: { target: ['chrome135', 'firefox142'], cssTarget: ['chrome135', 'firefox142'] }, plugins: [minifyReader] }),
  zip: { excludeSources: ['tests/**', 'public/pictures/**'] },
  manifest: ({ mode, browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    host_permissions: portalMatches(mode),
    optional_permissions: ['downloads'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: extensionPages },
    action: { default_title: '__MSG_name__' },
    omnibox: { keyword: 'bs' },
    commands: {
      'toggle-reader': { suggested_key: { default: 'Alt+R' }, description: '__MSG_commandRead__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'ban-sach@extension',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '135' }),
  }),
});

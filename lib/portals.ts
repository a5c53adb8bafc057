/** Host patterns of the portals whose pages get the resident script without being asked. */
const knownPortals = ['*://*.hagiang.gov.vn/*', '*://*.tuyenquang.gov.vn/*'];

/**
 * Match patterns for the manifest. The test build adds localhost, where the sample portal is
 * served; the production build never does.
 * @param mode Vite's mode: `production`, `development` or `test`.
 */
export function portalMatches(mode: string): string[] {
  return mode === 'test' ? [...knownPortals, 'http://localhost/*'] : knownPortals;
}

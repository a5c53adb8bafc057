import * as v from 'valibot';
import { stored } from './stored';

/** The lock of the archive page; `null` for none. */
export interface Lock {
  /** Base64. */
  salt: string;
  hash: string;
  /** When a lock whose passphrase is forgotten goes away; milliseconds since 1970, `null` while nobody has asked. */
  endsAt: number | null;
}

const schema = v.object({ salt: v.string(), hash: v.string(), endsAt: v.nullable(v.number()) });

export const lockSetting = stored<Lock | null>('lock', (value) => {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
});

import { ArchiveDatabase } from '../../../../lib/archive';
import type { Promised, Work } from '../told';
import { inspect } from './inspect';
import { tell } from './tell';
import { steps } from './work';

const db = new ArchiveDatabase();

/** What the test calls in a page of the extension. */
const soak = {
  prepare: async (work: Work) => steps[work.operation].prepare?.(db, work),
  async run(work: Work) {
    if (work.operation !== 'import') await tell({ kind: 'begun' });
    await steps[work.operation].run(db, work).then(() => tell({ kind: 'done' }), (error: unknown) => tell({ kind: 'failed', why: String(error) }));
  },
  inspect: (promised: Promised, work: Work) => inspect(db, promised, work),
};

Object.assign(globalThis, { soak });

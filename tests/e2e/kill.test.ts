import { beforeAll, describe, expect, it } from 'vitest';
import { bundleSoak } from '../support/soak/bundle.ts';
import { seeded, soak, type Engine } from '../support/soak/rounds.ts';
import type { Operation } from '../support/soak/told.ts';
import { extensionDir } from './support/actions.ts';

// `npm run soak` does the same for as long as one likes.
describe('Chromium killed in the middle of its work', () => {
  let script: string;
  beforeAll(async () => {
    script = await bundleSoak();
  });

  const works: [Operation, Engine][] = [['save', 'leveldb'], ['job', 'sqlite'], ['save', 'sqlite'], ['job', 'leveldb']];
  // Their set-up in `npm run soak` no longer fits a worker that tends the archive at every start: pictures of a host that is not there are given up, the database is already of version 2.
  it.todo('loses and breaks nothing: import, migrate, trash');
  it.each(works)('loses and breaks nothing: %s, %s', async (operation, engine) => {
    const seed = Date.now() % 1e9;
    const tally = await soak({ operation, engine, rounds: 1, extensionDir: extensionDir('chromium'), script, random: seeded(seed) });
    console.log(`${operation}, ${engine}: seed ${seed}, ${tally.acknowledged} acknowledged, stored as ${tally.stored}`);
    expect([...tally.lost, ...tally.broken]).toEqual([]);
    expect(tally.stored).toBe(engine);
  });
});

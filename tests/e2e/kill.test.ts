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

  const works: [Operation, Engine][] = [
    ['save', 'leveldb'], ['save', 'sqlite'], ['job', 'leveldb'], ['job', 'sqlite'], ['import', 'sqlite'], ['migrate', 'leveldb'], ['trash', 'sqlite'], ['segments', 'leveldb'],
  ];
  it.each(works)('loses and breaks nothing: %s, %s', async (operation, engine) => {
    const seed = Date.now() % 1e9;
    const tally = await soak({ operation, engine, rounds: 1, extensionDir: extensionDir('chromium'), script, random: seeded(seed) });
    console.log(`${operation}, ${engine}: seed ${seed}, ${tally.acknowledged} acknowledged, stored as ${tally.stored}`);
    expect([...tally.lost, ...tally.broken, ...tally.counts]).toEqual([]);
    expect(tally.inWork).toBeGreaterThan(0);
    expect(tally.stored).toBe(engine);
  });
});

import { bundleSoak } from './bundle.ts';
import { engines, seeded, soak, type Engine } from './rounds.ts';
import { operations, type Operation } from './told.ts';

const env = process.env;
const seed = Number(env.SEED ?? Date.now() % 1e9);
const rounds = Number(env.ROUNDS ?? 200);
const chosen = <T extends string>(all: readonly T[], names: string | undefined) => all.filter((each) => !names || names.split(',').includes(each));
const pairs = chosen(operations, env.OPERATIONS).flatMap((operation: Operation) =>
  chosen(Object.keys(engines) as Engine[], env.ENGINES).map((engine) => ({ operation, engine })));

console.log(`SEED=${seed}, ${rounds} rounds`);
const script = await bundleSoak();
const extensionDir = new URL('../../../.output/chrome-mv3-test', import.meta.url).pathname;
let faults = 0;
for (const [at, pair] of pairs.entries()) {
  const share = Math.floor((rounds * (at + 1)) / pairs.length) - Math.floor((rounds * at) / pairs.length);
  if (share === 0) continue;
  const tally = await soak({ ...pair, rounds: share, extensionDir, script, random: seeded(seed + at) }).catch((error: unknown) => {
    console.log(`${pair.operation}, ${pair.engine}: ended by ${String(error)}`);
    return null;
  });
  faults += tally ? 0 : 1;
  if (!tally) continue;
  const { lost, broken, counts } = tally;
  console.log(`${pair.operation}, ${pair.engine} (stored as ${tally.stored}): ${tally.rounds} rounds, ${tally.inWork} in the middle of the work, ${tally.acknowledged} acknowledged, ${lost.length} lost, ${broken.length} broken, ${counts.length} miscounted`);
  for (const words of [...lost, ...broken, ...counts].slice(0, 40)) console.log(`  ${words}`);
  faults += lost.length + broken.length + counts.length;
}
process.exit(faults === 0 ? 0 : 1);

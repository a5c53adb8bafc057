import { expect, it } from 'vitest';
import { eachAlone } from '../../lib/each-alone';

it('what fails keeps nothing after it from being done, in its turn', async () => {
  const done: string[] = [];
  const work = (name: string) => async () => {
    await Promise.resolve();
    done.push(name);
    if (name === 'log') throw new Error('no room for a log');
  };
  await eachAlone(['log', 'segments', 'backup'].map(work));
  expect(done).toEqual(['log', 'segments', 'backup']);
});

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { atOnce } from './at-once.ts';

test('those who ask at once share an answer, and nobody gets one that was begun before they asked', async () => {
  let done = 0;
  const ask = atOnce(async () => {
    const nth = ++done;
    await sleep(20);
    return nth;
  });
  const first = [ask('a'), ask('a')];
  await sleep(5);
  const later = [ask('a'), ask('a'), ask('a')];
  expect(await Promise.all(first)).toEqual([1, 1]);
  expect(await Promise.all(later)).toEqual([2, 2, 2]);
  expect(await ask('a')).toBe(3);
});

test('what went wrong is told to those who shared it, and to nobody after them', async () => {
  let isBroken = true;
  const ask = atOnce(async () => {
    if (isBroken) throw new Error('away');
    return 'there';
  });
  const answers = await Promise.allSettled([ask('a'), ask('a')]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isBroken = false;
  expect(await ask('a')).toBe('there');
});

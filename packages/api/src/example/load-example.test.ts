import { expect, test } from 'vitest';
import { startApp } from '../testing/start-app.ts';
import { loadExample } from './load-example.ts';

test('loads', async () => {
  const { deps } = await startApp();
  const t = performance.now();
  const signIns = await loadExample(deps);
  console.log(performance.now() - t, signIns);
  expect(signIns).toHaveLength(7);
});

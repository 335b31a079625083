import { expect, test } from 'vitest';
import { keyNames } from './key-hint.tsx';

test('keys that are pressed together or one after another stand apart, and plus is a key too', () => {
  expect(keyNames('g m')).toEqual(['G', 'M']);
  expect(keyNames('ctrl+enter')).toEqual(['CTRL', '↵']);
  expect(keyNames('+')).toEqual(['+']);
});

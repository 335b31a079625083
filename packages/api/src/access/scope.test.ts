import { expect, test } from 'vitest';
import { areas } from '../areas.ts';
import { scopeOf } from '../operations/operation.ts';
import { scopes } from './scope.contract.ts';

/** Narrows what others open, and stands on no operation. */
const narrowing = ['personal:read'];

test('every scope opens something, and nothing that programs may do lacks one', () => {
  const needed = areas.flatMap(({ name, operations }) =>
    operations
      .filter(({ permission, access }) => !('public' in permission) && access !== 'people-only')
      .map(({ operationId, access }) => ({
        operationId,
        area: name,
        scope: scopeOf(name, access),
      })),
  );
  const open = new Set(needed.flatMap(({ scope }) => scope ?? []));
  expect([...open, ...narrowing].sort()).toEqual([...scopes].sort());
  // Who may sign in, and with which roles, is decided by people.
  const closed = new Set(needed.filter(({ scope }) => !scope).map(({ area }) => area));
  expect([...closed]).toEqual(['users']);
});

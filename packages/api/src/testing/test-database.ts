import { inject } from 'vitest';
import { copyTemplate } from './template.ts';

/**
 * The address of a migrated, empty database that belongs to this test file alone, for its owner.
 * Tests of one file share it: let each of them make its own organisation.
 */
export const testDatabase = () => {
  copy ??= copyTemplate(inject('template'));
  return copy.then(({ url }) => url);
};

/** Called after each test file, for the next one in the same process gets a database of its own. */
export const dropTestDatabase = async () => {
  const used = copy;
  copy = undefined;
  await (await used)?.drop();
};

let copy: ReturnType<typeof copyTemplate> | undefined;

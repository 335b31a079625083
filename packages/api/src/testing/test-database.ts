import { afterAll, inject } from 'vitest';
import { copyTemplate } from './template.ts';

/**
 * The address of a migrated, empty database that belongs to this test file alone, for its owner.
 * Tests of one file share it: let each of them make its own organisation.
 */
export const testDatabase = () => {
  copy ??= copyTemplate(inject('template'));
  return copy.then(({ url }) => url);
};

let copy: ReturnType<typeof copyTemplate> | undefined;

afterAll(async () => {
  await (await copy)?.drop();
});

import type { itemsSv } from './items-sv.ts';

/** The words for what minutes say of the items themselves in English, and of what was undertaken. */
export const itemsEn: typeof itemsSv = {
  background: 'Background',
  restored: (title) => `The item “${title}” is treated after all.`,
  task: (owner, text, due) =>
    `${owner ? `${owner} undertook` : 'Task:'} ${text}${due ? `, by ${due}` : ''}.`,
  expected: (clock) => clock,
};

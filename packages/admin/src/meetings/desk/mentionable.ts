import type { Electorate } from '@klubba/api/contract';

/** People who have a name to mention; the erased have none. */
export const mentionable = (people: Electorate['people']) =>
  people.flatMap(({ personId, name }) => (name === null ? [] : [{ personId, name }]));

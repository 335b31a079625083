import type { BodyKey } from './association.ts';
import type { PersonKey } from './members.ts';

/** Who and what there is, by id. */
export type Cast = {
  readonly people: Record<PersonKey, string>;
  readonly others: readonly string[];
  readonly bodies: Record<BodyKey, string>;
};

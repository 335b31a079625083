import { z } from 'zod';
import { OfficeRole } from '../organisation/vocabulary.ts';

const id = z.uuid();

/** What somebody is elected to: an office of a body, or what the association itself calls it. */
export const ElectedOffice = z.strictObject({
  role: OfficeRole,
  title: z.string().nullable(),
  bodyId: id.nullable(),
});
export type ElectedOffice = z.infer<typeof ElectedOffice>;

/** Votes for each candidate; and against, where yes and no were asked of each. */
export const RoundVotes = z.array(
  z.strictObject({ personId: id, for: z.int(), against: z.int().nullable() }),
);
export type RoundVotes = z.infer<typeof RoundVotes>;

/** Who is elected, from which day to which; `years` where the term was told in years. */
export const Term = z.strictObject({
  personId: id,
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  years: z.int().nullable(),
});
export type Term = z.infer<typeof Term>;

/** A body that is to fill the seats from among itself, by when, and what happens if it cannot. */
export const LeftTo = z.strictObject({
  bodyId: id,
  by: z.iso.date().nullable(),
  otherwise: z.string().nullable(),
});
export type LeftTo = z.infer<typeof LeftTo>;

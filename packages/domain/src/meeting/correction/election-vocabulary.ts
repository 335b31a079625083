import { z } from 'zod';
import { fact } from '../../event.ts';
import { PlausibleInstant } from '../../plausible.ts';
import { proseField } from '../../text-field.ts';
import { CountElectionRound, DrawElectionLot, ElectPeople } from '../item-election-commands.ts';
import { LeftTo, RoundVotes, Term } from '../item-election-vocabulary.ts';

const id = z.uuid();
const { votes, ballots, blank, invalid } = CountElectionRound.shape;
const { drawn, method, witnesses } = DrawElectionLot.shape;

/**
 * Who was elected was not who was written. `figures` of the last round, where those were wrong, and `lot` where the right ones call for one. `text`
 * is what was decided, in words; `withWhatHangsOnIt` once it has been seen which offices are undone and given; `by` puts it right.
 */
export const CorrectElection = z.strictObject({
  type: z.literal('CorrectElection'),
  electionId: id,
  terms: ElectPeople.shape.terms,
  figures: z.strictObject({ votes, ballots, blank, invalid }).nullable(),
  lot: z.strictObject({ drawn, method, witnesses }).nullable(),
  text: ElectPeople.shape.text,
  reason: proseField(10_000),
  withWhatHangsOnIt: z.boolean().optional(),
  by: id,
  at: PlausibleInstant,
});

const known = z.int().nullable();
const result = { elected: z.array(Term), vacant: z.int(), leftTo: LeftTo.nullable() };
/** `was` is what stood there. The figures and the lot are those of the last round, null where they stand as they were. */
export const rightResult = {
  electionId: id,
  itemId: id,
  decisionId: id,
  was: z.strictObject({ ...result, text: z.string() }),
  ...result,
  text: z.string(),
  figures: z
    .strictObject({ votes: RoundVotes, ballots: known, blank: known, invalid: known })
    .nullable(),
  lot: z
    .strictObject({
      purpose: z.enum(['seat', 'run-off-place']),
      among: z.array(id),
      drawn: z.array(id),
      method: z.string(),
      witnesses: z.array(id),
    })
    .nullable(),
};
const corrected = {
  ...rightResult,
  reason: z.string(),
  by: id,
  at: z.iso.datetime({ precision: 3 }),
};
export const ElectionCorrected = fact('ElectionCorrected', 2, {
  ...corrected,
  /** The number of the supplement that says so, where the minutes were verified; else null. */
  supplement: z.int().nullable(),
});
export const ElectionCorrected1 = fact('ElectionCorrected', 1, corrected);
export type ElectionCorrected = z.infer<typeof ElectionCorrected>;

import {
  ElectedBy,
  ElectedOffice,
  ElectedWith,
  LeftTo,
  Proposer,
  RoundVotes,
  Term,
} from '@klubba/domain';
import { z } from 'zod';

const id = z.uuid();

/** What was counted in a round, and the lots that were drawn. */
const figures = {
  rounds: z.array(
    z.object({
      round: z.int(),
      secret: z.boolean(),
      votes: RoundVotes,
      ballots: z.int().nullable(),
      blank: z.int().nullable(),
      invalid: z.int().nullable(),
      register: z.int().nullable(),
    }),
  ),
  lots: z.array(
    z.object({
      round: z.int(),
      among: z.array(id),
      drawn: z.array(id),
      method: z.string(),
      witnesses: z.array(id),
    }),
  ),
};

export const ItemElectionFigures = z.object({
  office: ElectedOffice,
  seats: z.int(),
  electedBy: ElectedWith,
  candidates: z.array(z.object({ personId: id, by: Proposer.nullable(), stoodDown: z.boolean() })),
  ...figures,
  /** Once the gavel has fallen. */
  settled: z
    .object({
      decisionId: id,
      number: z.object({ year: z.int(), serial: z.int() }),
      by: ElectedBy,
      elected: z.array(Term),
      vacant: z.int(),
      leftTo: LeftTo.nullable(),
      chairStayed: z.boolean(),
    })
    .nullable(),
});
export type ItemElectionFigures = z.infer<typeof ItemElectionFigures>;

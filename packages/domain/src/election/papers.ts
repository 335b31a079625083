import { z } from 'zod';
import { Consent, Nominator, StatedGender } from './vocabulary.ts';

const id = z.uuid();

/** What a nomination says, as it is sealed. */
export const NominationPaper = z.strictObject({
  personId: id.nullable(),
  name: z.string().nullable(),
  associationId: id.nullable(),
  by: Nominator.nullable(),
  statement: z.string(),
  gender: StatedGender.nullable(),
  fromFloor: z.boolean(),
});
export type NominationPaper = z.infer<typeof NominationPaper>;

export const ConsentPaper = z.strictObject({
  to: Consent,
  how: z.enum(['asked', 'atMeeting', 'link']),
});

export const ProposalPaper = z.strictObject({
  ordinary: z.array(id),
  substitutes: z.array(id),
  reasons: z.string(),
});

export const Voter = z.strictObject({ personId: id.nullable(), name: z.string() });
export type Voter = z.infer<typeof Voter>;

export const VoterPaper = z.strictObject({ voters: z.array(Voter), unnamed: z.int() });

export const DoublePaper = z.strictObject({ name: z.string() });

export const RegisterPaper = z.array(Voter.extend({ associationId: id.nullable() }));

export const LotPaper = z.strictObject({ seed: z.string(), nonce: z.string() });

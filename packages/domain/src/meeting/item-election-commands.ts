import { z } from 'zod';
import { OfficeRole } from '../organisation/vocabulary.ts';
import { PlausibleDate, PlausibleInstant } from '../plausible.ts';
import { lineField } from '../text-field.ts';
import { DecisionNumber, ElectedBy, Proposer } from './vocabulary.ts';

const id = z.uuid();
const at = PlausibleInstant.nullable();
const votes = z.int().min(0).max(1_000_000);
const line = lineField(300);
const known = votes.nullable();

/** An election under the item that is open: to an office of a body, or to what the association calls it. */
export const BeginElection = z.strictObject({
  type: z.literal('BeginElection'),
  electionId: id,
  itemId: id,
  office: z.strictObject({ role: OfficeRole, title: line.nullable(), bodyId: id.nullable() }),
  seats: z.int().min(1).max(200),
  at,
});
/** Who is none of the association's people is named, and `personId` is theirs at this meeting. */
export const NameCandidates = z.strictObject({
  type: z.literal('NameCandidates'),
  electionId: id,
  candidates: z
    .array(
      z.strictObject({
        personId: id,
        outsider: z.strictObject({ name: line }).optional(),
        by: Proposer.nullable(),
      }),
    )
    .min(1)
    .max(200),
  at,
});
export const StandDownAsCandidate = z.strictObject({
  type: z.literal('StandDownAsCandidate'),
  electionId: id,
  personId: id,
  at,
});
/** Votes for each, in a ballot on names; or for and against each. `ballots` are the valid ones: for one seat they are the votes. */
export const CountElectionRound = z.strictObject({
  type: z.literal('CountElectionRound'),
  electionId: id,
  round: z.int().min(1).max(2),
  secret: z.boolean(),
  votes: z
    .array(z.strictObject({ personId: id, for: votes, against: known }))
    .min(1)
    .max(200),
  ballots: known,
  blank: known,
  invalid: known,
  at,
});
/** `drawn` are those who came out, first first. */
export const DrawElectionLot = z.strictObject({
  type: z.literal('DrawElectionLot'),
  electionId: id,
  drawn: z.array(id).min(1).max(200),
  method: line,
  witnesses: z.array(id).max(20),
  at,
});
/** The gavel. `text` is what is decided, in words; `terms` has one for each who is elected. */
export const ElectPeople = z.strictObject({
  type: z.literal('ElectPeople'),
  electionId: id,
  decisionId: id,
  number: DecisionNumber,
  text: z.string().min(1).max(10_000),
  by: ElectedBy,
  terms: z
    .array(
      z.strictObject({
        personId: id,
        from: PlausibleDate,
        to: PlausibleDate.nullable(),
        years: z.int().min(1).max(20).nullable(),
      }),
    )
    .max(200),
  leftTo: z
    .strictObject({ bodyId: id, by: PlausibleDate.nullable(), otherwise: line.nullable() })
    .nullable(),
  /** That the meeting lets its chair lead the election although they are a candidate. */
  chairStays: z.boolean(),
  at,
});
export const PutOffElection = z.strictObject({
  type: z.literal('PutOffElection'),
  electionId: id,
  at,
});

export const itemElectionCommands = [
  BeginElection,
  NameCandidates,
  StandDownAsCandidate,
  CountElectionRound,
  DrawElectionLot,
  ElectPeople,
  PutOffElection,
] as const;

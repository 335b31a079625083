import {
  BeginElection,
  CountElectionRound,
  DrawElectionLot,
  ElectedBy,
  ElectPeople,
  lineField,
  PlausibleDate,
  PlausibleInstant,
  Proposer,
  proseField,
} from '@klubba/domain';
import { z } from 'zod';
import { ItemElectionFigures } from '../record/item-election.contract.ts';

const id = z.uuid();
const at = PlausibleInstant.nullable().optional();
const known = z.int().min(0).max(1_000_000).nullable().optional();

export const ItemElectionParams = z.object({ organisationId: id, meetingId: id, electionId: id });
export const ItemCandidateParams = ItemElectionParams.extend({ personId: id });

/** One of the association's people, or a name alone. */
const Candidate = z
  .strictObject({
    personId: id.optional(),
    name: lineField(300).optional(),
    by: Proposer.nullable().optional(),
  })
  .refine(({ personId, name }) => (personId === undefined) !== (name === undefined), {
    path: ['personId'],
    error: 'either a person or a name',
  });
const Candidates = z.array(Candidate).max(200);

/** The term of one who is elected, by person or by name; what is left out is as for all. */
const TermBody = z.strictObject({
  personId: id.optional(),
  name: z.string().optional(),
  from: PlausibleDate.optional(),
  to: PlausibleDate.nullable().optional(),
  years: z.int().min(1).max(20).nullable().optional(),
});

/** Left out: `by` as votes were counted or not; `from` the day of the gavel; and `to` so many `years` on. */
const gavel = {
  by: ElectedBy.optional(),
  from: PlausibleDate.optional(),
  to: PlausibleDate.nullable().optional(),
  years: TermBody.shape.years,
  terms: z.array(TermBody).max(200).optional(),
  /** Seats that nobody fills stay vacant, or are left to a body. */
  leftTo: z
    .strictObject({
      bodyId: id,
      by: PlausibleDate.nullable().optional(),
      otherwise: ElectPeople.shape.leftTo.unwrap().shape.otherwise.optional(),
    })
    .optional(),
  /** Offices that end as these begin, besides the same single one. */
  ends: z.array(id).max(200).optional(),
  chairStays: z.boolean().optional(),
};

export const ElectPeopleBody = z.strictObject({ ...gavel, at });
export type ElectPeopleBody = z.input<typeof ElectPeopleBody>;

/** With `result` it is begun and gavelled in one. Without `seats` there are as many as candidates. */
export const BeginElectionBody = z.strictObject({
  itemId: id,
  office: z.strictObject({
    role: BeginElection.shape.office.shape.role,
    title: BeginElection.shape.office.shape.title.optional(),
    bodyId: BeginElection.shape.office.shape.bodyId.optional(),
  }),
  seats: BeginElection.shape.seats.optional(),
  candidates: Candidates.optional(),
  result: z.strictObject(gavel).optional(),
  at,
});
export type BeginElectionBody = z.input<typeof BeginElectionBody>;

export const NameCandidatesBody = z.strictObject({ candidates: Candidates.min(1), at });

/** `round`: left out, the one that is next. */
export const CountElectionRoundBody = z.strictObject({
  round: CountElectionRound.shape.round.optional(),
  secret: z.boolean(),
  votes: z
    .array(
      z.strictObject({
        personId: id,
        for: z.int().min(0).max(1_000_000),
        against: known,
      }),
    )
    .min(1)
    .max(200),
  ballots: known,
  blank: known,
  invalid: known,
  at,
});
export type CountElectionRoundBody = z.input<typeof CountElectionRoundBody>;

/** `elected` are all who were; a term is that of whom they were written for. `figures` of the last round, where those were wrong too. */
export const CorrectElectionBody = z.strictObject({
  elected: z.array(id).max(200),
  figures: CountElectionRoundBody.pick({
    ...{ votes: true, ballots: true, blank: true, invalid: true },
  }).optional(),
  lot: z
    .strictObject({
      drawn: DrawElectionLot.shape.drawn,
      method: DrawElectionLot.shape.method,
      witnesses: DrawElectionLot.shape.witnesses.optional(),
    })
    .optional(),
  reason: proseField(10_000),
  withWhatHangsOnIt: z.boolean().optional(),
});
export type CorrectElectionBody = z.input<typeof CorrectElectionBody>;

export const DrawElectionLotBody = z.strictObject({
  drawn: DrawElectionLot.shape.drawn,
  method: DrawElectionLot.shape.method,
  witnesses: DrawElectionLot.shape.witnesses.optional(),
  at,
});

export const ItemElectionChanged = z.object({ meetingId: id, version: z.int(), electionId: id });
export const ElectionBegun = ItemElectionChanged.extend({
  /** Who stands, in the order they were named. */
  candidates: z.array(id),
  /** Where it was gavelled in one. */
  decisionId: id.nullable(),
  number: z.object({ year: z.int(), serial: z.int() }).nullable(),
});
export const PeopleElected = ItemElectionChanged.extend({
  decisionId: id,
  number: z.object({ year: z.int(), serial: z.int() }),
});

/** An election under an item, and how far it has come. */
export const ItemElectionView = ItemElectionFigures.extend({
  electionId: id,
  itemId: id,
  putOff: z.boolean(),
  found: z.object({
    state: z.enum(['nominating', 'roundNeeded', 'lotNeeded', 'complete']),
    elected: z.array(id),
    /** Whom the next round is between, and for how many seats. */
    candidates: z.array(id),
    seats: z.int(),
    /** The one lot that is needed, and how many of them it chooses. */
    lot: z.object({ among: z.array(id), places: z.int() }).nullable(),
  }),
});
export type ItemElectionView = z.infer<typeof ItemElectionView>;

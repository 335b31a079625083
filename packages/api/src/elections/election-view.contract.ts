import { DecisionNumber } from '@klubba/domain';
import {
  Answer,
  BallotForm,
  BallotPaper,
  CandidateOrder,
  Consent,
  CountedBallot,
  CountSheet,
  DeclareResult,
  ElectedKind,
  ElectionMethod,
  ElectionOffice,
  ElectionPapers,
  ElectionPart,
  ElectionRules,
  ElectionSubject,
  Minimum,
  Nominator,
  RoundEnd,
  Share,
  StatedGender,
  TwoEntries,
  Uncontested,
} from '@klubba/domain/election';
import { z } from 'zod';
import { Rendered } from '../operations/rendered.contract.ts';

const id = z.uuid();
const date = z.iso.date();

export const ElectionPhase = z.enum([
  'called',
  'closed',
  'voting',
  'declared',
  'calledOff',
  'annulled',
]);
export type ElectionPhase = z.infer<typeof ElectionPhase>;

const name = z.string().nullable();
const right = z.object({
  entitled: z.boolean(),
  reason: z.string().nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

const Balance = z.object({
  inGroup: z.int(),
  of: z.int(),
  needed: z.int(),
  unknown: z.int(),
  met: z.boolean(),
});

const Place = z.object({
  candidateId: id,
  round: z.int().nullable(),
  votes: z.int().nullable(),
});

const Tie = z.object({
  round: z.int(),
  for: z.string(),
  among: z.array(id),
  places: z.int(),
});

export const NextStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ordinaryFirst') }),
  z.object({
    kind: z.literal('open'),
    round: z.int(),
    seats: z.int(),
    candidateIds: z.array(id),
  }),
  z.object({ kind: z.literal('count'), round: z.int() }),
  z.object({ kind: z.literal('lot'), tie: Tie }),
  z.object({ kind: z.literal('complete') }),
]);

const RoundView = z.object({
  part: ElectionPart,
  round: z.int(),
  code: z.string(),
  candidateIds: z.array(id),
  seats: z.int(),
  voters: z.int(),
  openedAt: z.string(),
  /** Which places have sealed their count; the one place there is stands as null. */
  sealed: z.array(id.nullable()),
  /** What each place counted; null before you may see it. */
  counts: z
    .array(
      z.object({
        placeId: id.nullable(),
        sheet: CountSheet,
        ballots: z.array(CountedBallot).nullable(),
        tellers: z.array(id),
        /** Those of them who signed the printed sheet with the pen. */
        onPaper: z.array(id).optional(),
        /** Where it was entered twice. */
        entries: TwoEntries.optional(),
        at: z.string(),
      }),
    )
    .nullable(),
  ended: z.object({ reason: RoundEnd, note: z.string(), at: z.string() }).nullable(),
  announcedAt: z.string().nullable(),
  /** Whether the figures would say how somebody voted. */
  revealing: z.enum(['all-alike', 'very-few']).nullable(),
});

/** A *valordning*; version 0 and nameless where none is adopted. */
export const ElectionRuleSetView = z.object({
  version: z.int(),
  name: z.string(),
  elected: ElectedKind,
  effectiveFrom: date,
  reference: z.string(),
  rules: ElectionRules,
});
export type ElectionRuleSetView = z.infer<typeof ElectionRuleSetView>;

const StandingView = z.object({
  part: ElectionPart,
  seats: z.int(),
  method: z.string(),
  /** What a voter does with the paper. */
  ballot: BallotForm,
  candidateIds: z.array(id),
  next: NextStep,
  /** Who is elected so far, in the order of the places; null before you may see it. */
  places: z.array(Place).nullable(),
  /** The count as its method tells it (`@klubba/domain/counting`); null before there is one that you may see. */
  count: z.record(z.string(), z.unknown()).nullable(),
});

/** One election as its record stands, as far as you may see it. */
export const ElectionView = z.object({
  rendered: Rendered,
  electionId: id,
  version: z.int(),
  phase: ElectionPhase,
  /** What you see besides the call and the candidates, and what you may do. */
  sees: z.object({
    nominations: z.boolean(),
    register: z.boolean(),
    counts: z.boolean(),
    result: z.boolean(),
  }),
  may: z.object({
    conduct: z.boolean(),
    prepare: z.boolean(),
    register: z.boolean(),
    count: z.boolean(),
  }),
  title: z.string(),
  subject: ElectionSubject,
  bodyName: z.string().nullable(),
  seats: z.int(),
  substitutes: z.int(),
  method: ElectionMethod,
  uncontested: Uncontested,
  paper: BallotPaper,
  meetingId: id.nullable(),
  electorate: z.string(),
  eligibility: z.string(),
  nominateBy: z.string().nullable(),
  candidateOrder: CandidateOrder,
  from: date.nullable(),
  until: date.nullable(),
  reportBy: date.nullable(),
  complaintsUntil: date.nullable(),
  /** Which associations have places of their own, and how many. */
  shares: z.array(Share),
  /** How many of one stated gender are to be elected at least. */
  minimum: Minimum.nullable(),
  ruleSetVersion: z.int(),
  /** The *valordning* that it was called under. */
  electionRules: ElectionRuleSetView,
  calledAt: z.string(),
  calledOff: z.object({ reason: z.string(), at: z.string() }).nullable(),
  associations: z.array(
    z.object({
      associationId: id,
      name: z.string(),
      organisationId: id.nullable(),
      releasedAt: z.string().nullable(),
      /** Whether it takes part, as its own log says; `current` while the call is as it was answered. */
      answer: z.object({ takesPart: z.boolean(), at: z.string(), current: z.boolean() }).nullable(),
    }),
  ),
  officials: z.array(
    z.object({
      officialId: id,
      office: ElectionOffice,
      personId: id.nullable(),
      name,
      associationId: id.nullable(),
      stoodDown: z.boolean(),
    }),
  ),
  pollingPlaces: z.array(
    z.object({
      placeId: id,
      name: z.string(),
      opensAt: z.string().nullable(),
      closesAt: z.string().nullable(),
    }),
  ),
  /** Everybody who is nominated; null for who does not prepare the election. */
  nominees: z
    .array(
      z.object({
        candidateId: id,
        personId: id.nullable(),
        name,
        associationId: id.nullable(),
        statement: z.string(),
        gender: StatedGender.nullable(),
        nominators: z.array(z.object({ by: Nominator, name })),
        consent: Consent.nullable(),
        withdrawn: z.boolean(),
        /** Whether they may be elected as far as the register of people says; null for those of other associations. */
        eligible: right.nullable(),
      }),
    )
    .nullable(),
  /** Of yourself, where you are nominated. */
  mine: z.object({
    candidateId: id.nullable(),
    consent: Consent.nullable(),
    withdrawn: z.boolean(),
    votingRight: right,
  }),
  note: z.string().nullable(),
  proposal: z
    .object({
      ordinary: z.array(id),
      substitutes: z.array(id),
      reasons: z.string(),
      at: z.string(),
    })
    .nullable(),
  nominationsClosedAt: z.string().nullable(),
  /** Everybody that this view names as a candidate, by id; in the order of the ballot where that is fixed. */
  candidates: z.array(
    z.object({
      candidateId: id,
      personId: id.nullable(),
      name,
      associationId: id.nullable(),
      statement: z.string(),
      ordinary: z.boolean(),
      substitute: z.boolean(),
      withdrawn: z.boolean(),
    }),
  ),
  leftOut: z.array(z.object({ candidateId: id, reason: z.string() })),
  lists: z
    .array(
      z.object({
        associationId: id.nullable(),
        voters: z.array(z.object({ personId: id.nullable(), name: z.string() })),
        unnamed: z.int(),
      }),
    )
    .nullable(),
  doubles: z
    .array(
      z.object({
        name: z.string(),
        associationId: id.nullable(),
        otherId: id.nullable(),
        same: z.boolean().nullable(),
        /** What each side has said by itself; `by` null is the host. */
        answers: z.array(
          z.object({ by: id.nullable(), same: z.boolean(), associationId: id.nullable() }),
        ),
      }),
    )
    .nullable(),
  register: z
    .object({
      voters: z.int(),
      /** Null where a cell is so small that it would name people. */
      byAssociation: z
        .array(z.object({ associationId: id.nullable(), voters: z.int() }))
        .nullable(),
      at: z.string(),
    })
    .nullable(),
  parts: z.array(StandingView),
  rounds: z.array(RoundView),
  lots: z.array(
    Tie.omit({ places: true }).extend({
      part: ElectionPart,
      order: z.array(id),
      at: z.string(),
      kind: z.enum(['physical', 'computed']),
      /** Whether its round came to nothing. */
      void: z.boolean(),
      how: z.string().nullable(),
      witnesses: z.array(id),
      commitment: z.string().nullable(),
      seed: z.string().nullable(),
      nonce: z.string().nullable(),
      words: z.string().nullable(),
    }),
  ),
  pendingLots: z.array(z.object({ lotId: id, part: ElectionPart, commitment: z.string() })),
  acclaimed: z.array(
    z.object({
      part: ElectionPart,
      candidateIds: z.array(id),
      ordered: z.enum(['decided', 'lot']).nullable(),
      at: z.string(),
    }),
  ),
  /** The rule on women in elected bodies, of those on the ballot and of those elected; it never blocks. */
  gender: z.object({
    before: Balance.nullable(),
    after: Balance.nullable(),
    confirmed: z.boolean(),
  }),
  result: z
    .object({
      elected: z.array(Place),
      substitutes: z.array(Place),
      vacant: z.object({ seats: z.int(), substitutes: z.int() }),
      meetingId: id.nullable(),
      itemId: id.nullable(),
      decisionId: id.nullable(),
      number: DecisionNumber.nullable(),
      outside: DeclareResult.shape.outside,
      at: z.string(),
    })
    .nullable(),
  /** What associations that take part say of the result; the last of each holds. */
  confirmations: z.array(
    z.object({
      associationId: id,
      agrees: z.boolean(),
      name,
      reason: z.string().nullable(),
      at: z.string(),
    }),
  ),
  publishedAt: z.string().nullable(),
  elected: z.array(
    z.object({
      candidateId: id,
      part: ElectionPart,
      answer: Answer.nullable(),
      calledIn: z.object({ on: date, inPlaceOf: id }).nullable(),
      left: z.object({ reason: z.string(), on: date }).nullable(),
      replacedBy: id.nullable(),
    }),
  ),
  openSeats: z.array(id),
  nextSubstitute: id.nullable(),
  reports: z.array(z.object({ to: z.string(), on: date })),
  attendance: z.array(z.object({ occasion: z.string(), candidateIds: z.array(id), on: date })),
  complaints: z.array(
    z.object({
      complaintId: id,
      text: z.string().nullable(),
      on: date,
      settled: z
        .object({ outcome: z.enum(['upheld', 'rejected']), reason: z.string(), on: date })
        .nullable(),
    }),
  ),
  destroyed: z.array(z.object({ papers: ElectionPapers, on: date })),
  /** People that it mentions in texts. */
  people: z.array(z.object({ personId: id, name })),
});
export type ElectionView = z.infer<typeof ElectionView>;

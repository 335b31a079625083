import { DecisionNumber, MeetingKind } from '@klubba/domain';
import {
  AlternativeOutcome,
  EmployerTask,
  EndReason,
  FeeDecision,
  FeeNature,
  FeePaper,
  FeeUnit,
  KeptFeeEnd,
  KeptPaperDecision,
  KeptTerms,
  TermName,
  WayOn,
} from '@klubba/domain/employment';
import { Period } from '@klubba/domain/employment/clock';
import { z } from 'zod';
import { Rendered } from '../operations/rendered.contract.ts';

const id = z.uuid();
const date = z.iso.date();
const text = z.string();
const Owner = z.object({ kind: z.enum(['person', 'body']), id });
const Reading = z.object({ earliest: date.nullable(), latest: date.nullable() });
/** In both languages of the product. */
const Bilingual = z.object({ sv: text, en: text });

export const EmploymentPhase = z.enum([
  'preparing',
  'approved',
  'contracted',
  'active',
  'workEnded',
  'ended',
  'archived',
  'dropped',
]);
export type EmploymentPhase = z.infer<typeof EmploymentPhase>;

/** What the law's clock says; `on` is the day it is read. Not legal advice. */
export const ClockView = z.object({
  on: date,
  periods: z.array(Period),
  days: z.int(),
  overNineMonths: Reading,
  permanent: Reading.nullable(),
  converted: z.boolean(),
  nonExtensionNoticeBy: date.nullable(),
  priorityUntil: date.nullable(),
  /** The last day of an employment that the employer gives notice of on that day. */
  noticeWouldEnd: date,
  /** What is told of it now; `date` is the day it is about. */
  warnings: z.array(
    z.object({ code: text, section: text, says: Bilingual, on: date.nullable(), date }),
  ),
  duties: z.array(z.object({ id: text, section: text, what: Bilingual, due: date.nullable() })),
  ways: z.array(z.object({ id: text, section: text, says: Bilingual })),
  rules: z.array(z.object({ id: text, section: text, says: Bilingual, source: Bilingual })),
});
export type ClockView = z.infer<typeof ClockView>;

const Proposal = z.object({
  proposalId: id,
  terms: KeptTerms,
  reasons: text,
  at: text,
  status: z.enum(['draft', 'placed', 'tabled', 'approved', 'rejected', 'withdrawn']),
  placed: z.object({ meetingId: id, itemId: id, clauseId: id, at: text }).nullable(),
  decision: z
    .object({ meetingId: id, decisionId: id, number: DecisionNumber, decidedOn: date })
    .nullable(),
  decidedTerms: KeptTerms.nullable(),
  /** What the record of its meeting says of it now: it may not stand any more. */
  stands: z.enum(['undecided', 'tabled', 'carried', 'rejected']).nullable(),
  /** What it has of the clause, before that is recorded here too. */
  record: z
    .object({
      ...{ decisionId: id.nullable(), number: DecisionNumber.nullable() },
      ...{ decidedOn: date.nullable(), amended: z.boolean() },
    })
    .nullable(),
  /** The law's clock of the terms as proposed, or decided. */
  clock: ClockView.nullable(),
});
export type EmploymentProposalView = z.infer<typeof Proposal>;

/** Something an employer has to see to, whether or not somebody has it yet. */
const ChecklistEntry = z.object({
  task: EmployerTask,
  what: text,
  /** By when the law, or good order, asks for it; null where it follows from nothing. */
  suggestedOn: date.nullable(),
  taskId: id.nullable(),
  owner: Owner.nullable(),
  dueOn: date.nullable(),
  done: z.object({ on: date, note: text }).nullable(),
});

/** An employment as far as the person who asks may see it: null is what they may not. */
export const EmploymentView = z.object({
  rendered: Rendered,
  employmentId: id,
  version: z.int(),
  phase: EmploymentPhase,
  title: text,
  reason: text.nullable(),
  sees: z.object({
    ...{ proposal: z.boolean(), record: z.boolean(), preparation: z.boolean() },
    looks: z.boolean(),
  }),
  may: z.object({ prepare: z.boolean(), arrange: z.boolean() }),
  /** Whether it is one's own. */
  mine: z.boolean(),
  /** What comes next for those who prepare it. */
  next: z.enum([
    'propose',
    'alternatives',
    'place',
    'awaitMeeting',
    'recordDecision',
    'sign',
    'start',
    'follow',
    'archive',
    'nothing',
  ]),
  alternativesFirst: z.boolean(),
  alternatives: z.array(
    z.object({
      alternativeId: id,
      what: text,
      settled: z
        .object({
          outcome: AlternativeOutcome,
          note: text,
          on: date.nullable(),
          decisionId: id.nullable(),
        })
        .nullable(),
    }),
  ),
  employerGroup: z.array(id),
  proposals: z.array(Proposal),
  answers: z.array(z.object({ rule: text, way: WayOn, note: text, on: date })),
  conflicts: z.array(z.object({ personId: id, reason: text.nullable(), on: date })).nullable(),
  recruitment: z.object({ bodyId: id.nullable(), note: text, on: date }).nullable(),
  applications: z
    .array(
      z.object({
        applicationId: id,
        on: date,
        applicant: z.object({ personId: id.nullable(), name: text, note: text }).nullable(),
      }),
    )
    .nullable(),
  employee: z.object({ personId: id.nullable(), name: text }).nullable(),
  contracts: z
    .array(
      z.object({
        contractId: id,
        proposalId: id.nullable(),
        terms: KeptTerms.nullable(),
        signedBy: z.array(id),
        signedOn: date.nullable(),
        /** The terms that lie outside what is decided now. Empty where all is well. */
        outside: z.array(TermName),
      }),
    )
    .nullable(),
  takenOver: KeptPaperDecision.nullable(),
  startedOn: date.nullable(),
  information: z.array(z.object({ task: EmployerTask, how: text, on: date })).nullable(),
  leaves: z
    .array(
      z.object({
        leaveId: id,
        leave: z.object({ from: date, until: date.nullable(), note: text }).nullable(),
      }),
    )
    .nullable(),
  notice: z.object({ by: z.enum(['employer', 'employee']), on: date, lastDay: date }).nullable(),
  agreedEnd: z.object({ on: date, lastDay: date }).nullable(),
  nonExtension: z.object({ how: text, on: date }).nullable(),
  ended: z.object({ reason: EndReason.nullable(), on: date }).nullable(),
  workEnded: z.object({ on: date }).nullable(),
  checklist: z.array(ChecklistEntry).nullable(),
  /** Of the employment itself and of what the same person was before; null before a contract. */
  clock: ClockView.nullable(),
  /** How long what is kept of it is kept, and why. */
  retention: z.array(
    z.object({ what: text, until: date.nullable(), says: Bilingual, source: Bilingual }),
  ),
  dropped: z.object({ reason: text, at: text }).nullable(),
  archivedOn: date.nullable(),
  applicationsDestroyedOn: date.nullable(),
  recordDestroyedOn: date.nullable(),
  /** Everybody it names by id. */
  people: z.array(z.object({ personId: id, name: text.nullable() })),
});
export type EmploymentView = z.infer<typeof EmploymentView>;

export const EmploymentSummary = z.object({
  employmentId: id,
  title: text,
  phase: EmploymentPhase,
  mine: z.boolean(),
  takenOver: z.boolean(),
  /** Of the proposal before or decided by a meeting, or of the contract, as far as one sees them. */
  percentage: z.int().nullable(),
  from: date.nullable(),
  until: date.nullable(),
  /** Null where one may not see who it is. */
  employee: text.nullable(),
  /** What meetings decided of it. */
  decisionIds: z.array(id),
  /** The most pressing thing that the clock or the list of tasks has, for those who follow it. */
  attention: z
    .object({ says: Bilingual, date: date.nullable(), section: text.nullable() })
    .nullable(),
});
export type EmploymentSummary = z.infer<typeof EmploymentSummary>;

export const FeeView = z.object({
  feeId: id,
  version: z.int(),
  personId: id,
  name: text.nullable(),
  office: text,
  percentage: z.int().nullable(),
  from: date,
  until: date.nullable(),
  end: KeptFeeEnd.nullable(),
  ore: z.int().nullable(),
  per: FeeUnit.nullable(),
  taxNote: text,
  calledEmployment: z.boolean(),
  papers: z.array(FeePaper),
  nature: FeeNature,
  reasons: text,
  decision: FeeDecision.nullable(),
  paper: KeptPaperDecision.nullable(),
  /** While both words stand: the law's clock as if it were an employment. */
  clock: ClockView.nullable(),
});
export type FeeView = z.infer<typeof FeeView>;

const OfficeElsewhere = z.object({
  officeId: id,
  personId: id,
  name: text.nullable(),
  title: text,
  employer: text,
  from: date,
  to: date.nullable(),
});

/** The latest begun first. `elsewhere` are offices whose holder somebody else employs. */
export const EmploymentList = z.object({
  rendered: Rendered,
  employments: z.array(EmploymentSummary),
  fees: z.array(FeeView),
  elsewhere: z.array(OfficeElsewhere),
  /** Whether one may begin one, or set a fee. */
  may: z.object({ begin: z.boolean(), setFee: z.boolean() }),
});
export type EmploymentList = z.infer<typeof EmploymentList>;

const told = { id, what: text, who: text.nullable() };

/** Each of the three, with what all of them say of themselves. */
export const EmploymentRow = z.discriminatedUnion('kind', [
  EmploymentSummary.extend({ ...told, kind: z.literal('employment') }),
  FeeView.extend({ ...told, kind: z.literal('fee') }),
  OfficeElsewhere.extend({ ...told, kind: z.literal('elsewhere'), until: date.nullable() }),
]);

/** The meetings to come, the next first: which of them may be asked for an employment, and why the others may not. */
export const AskableMeetings = z.object({
  rendered: Rendered,
  meetings: z.array(
    z.object({
      meetingId: id,
      title: text,
      kind: MeetingKind,
      bodyName: text,
      startsOn: date,
      /** The code of the rule that says no to an item of its own. */
      obstacle: text.nullable(),
      /** Clauses on its agenda that ask for an employment already. */
      clauses: z.array(z.object({ clauseId: id, title: text, text })),
    }),
  ),
  people: z.array(z.object({ personId: id, name: text.nullable() })),
});
export type AskableMeetings = z.infer<typeof AskableMeetings>;

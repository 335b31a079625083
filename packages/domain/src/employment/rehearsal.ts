import { isRefusal } from '../decider.ts';
import type { EmploymentCommand } from './commands.ts';
import { employment } from './employment.ts';
import type { EmploymentEvent } from './events.ts';
import type { MeetingDecision, Terms } from './vocabulary.ts';

/** An employment played for tests: people 1–9, proposals 41–, the clause 61, the decision 81. */
export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const [chair, siv, mats, administrator] = [id(1), id(2), id(3), id(4)];
export const [proposal, meetingId, itemId, clause, decisionId] = [
  id(41),
  id(51),
  id(52),
  id(61),
  id(81),
];

export const at = '2024-02-20T18:00:00.000Z';

export const terms: Terms = {
  role: 'Association administrator',
  tasks: '',
  percentage: 20,
  form: 'fixedTermSVA',
  ground: null,
  from: '2024-03-01',
  until: '2026-12-31',
  pay: { ore: 620_000, per: 'month' },
  funding: 'The activity grant',
  fundedUntil: '2026-12-31',
  workplace: null,
  agreement: { kind: 'none' },
  noticeWithinTerm: null,
  representativeId: siv,
  signatoryIds: [siv, mats],
};

export const decision: MeetingDecision = {
  ...{ meetingId, itemId, clauseId: clause },
  outcome: 'carried',
  ...{ decisionId, number: { year: 2024, serial: 7 }, decidedOn: '2024-02-14' },
  amended: false,
  ...{ matter: 'employment', competent: true, inNotice: true, mustBeInNotice: true },
  ...{ dulyConvened: true, byBoard: false },
};

export const need = {
  type: 'IdentifyNeed',
  title: 'Association administrator',
  reason: '',
  alternativesFirst: false,
  at,
} satisfies EmploymentCommand;

export const propose = {
  type: 'ProposeTerms',
  proposalId: proposal,
  terms,
  reasons: '',
  at,
} satisfies EmploymentCommand;

export const place = {
  type: 'PlaceProposal',
  proposalId: proposal,
  ...{ meetingId, itemId, clauseId: clause },
  at,
} satisfies EmploymentCommand;

export const record = {
  type: 'RecordDecision',
  proposalId: proposal,
  decision,
  terms: null,
  at,
} satisfies EmploymentCommand;

export const sign = {
  type: 'SignContract',
  contractId: id(71),
  proposalId: proposal,
  decision,
  employeeId: id(91),
  ...{ personId: administrator, name: 'Ada Lund' },
  terms,
  signedBy: [siv, mats],
  signedOn: '2024-02-25',
  others: [],
} satisfies EmploymentCommand;

export const start = {
  type: 'StartEmployment',
  decision,
  on: '2024-03-01',
} satisfies EmploymentCommand;

export const recordOf = (events: readonly EmploymentEvent[]) =>
  events.reduce(employment.evolve, employment.initial);

/** What follows from a series of commands, none of which may be refused. */
export const play = (...commands: readonly EmploymentCommand[]) => {
  const events: EmploymentEvent[] = [];
  for (const command of commands) {
    const outcome = employment.decide(recordOf(events), command);
    if (isRefusal(outcome)) throw new Error(`${command.type}: ${outcome.refused}`);
    events.push(...outcome);
  }
  return events as readonly EmploymentEvent[];
};

export const approved = play(need, propose, place, record);
export const active = play(need, propose, place, record, sign, start);

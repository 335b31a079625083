import { isRefusal } from '../decider.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { meeting } from './meeting.ts';
import { usualProcedure } from './usual-procedure.ts';
import { MatterKind, type MeetingRules } from './vocabulary.ts';

/** A meeting played for tests: people 1–12, items 21–, proposals 41–, clauses 61–. */
export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const [dag, siv, mats, jon, frans] = [id(1), id(2), id(3), id(4), id(5)];
export const members = Array.from({ length: 11 }, (_, i) => id(i + 1));

export const [opening, officers, convening, register, agenda, matter, report, closing] = [
  id(21),
  id(22),
  id(23),
  id(24),
  id(25),
  id(26),
  id(27),
  id(28),
];

/** Minutes after 18.30 on the evening of the meeting. */
export const at = (minute: number) =>
  `2024-02-14T${String(18 + Math.floor((30 + minute) / 60)).padStart(2, '0')}:${String((30 + minute) % 60).padStart(2, '0')}:00.000Z`;

export const rules: MeetingRules = {
  ruleSetVersion: 1,
  quorum: null,
  verifiers: 2,
  castingVote: 'chairInRegister',
  matters: MatterKind.options.map((kind) => ({
    matter: kind,
    competent: kind !== 'boardElection',
    mustBeInNotice: kind === 'employment',
    majority:
      kind === 'statutes'
        ? { comparison: 'atLeast', numerator: 2, denominator: 3, of: 'cast' }
        : { comparison: 'moreThan', numerator: 1, denominator: 2, of: 'cast' },
    tie: kind === 'byElection' ? 'lot' : 'castingVote',
    confirmed: false,
  })),
  ...usualProcedure,
};

/** What follows from a series of commands, none of which may be refused. */
export const play = (history: readonly MeetingEvent[], ...commands: readonly MeetingCommand[]) => {
  const events = [...history];
  for (const command of commands) {
    const outcome = meeting.decide(recordOf(events), command);
    if (isRefusal(outcome)) throw new Error(`${command.type}: ${outcome.refused}`);
    events.push(...outcome);
  }
  return events as readonly MeetingEvent[];
};

export const recordOf = (events: readonly MeetingEvent[]) =>
  events.reduce(meeting.evolve, meeting.initial);

const item = (itemId: string, title: string, kind: (typeof kinds)[number]) =>
  ({
    type: 'AddAgendaItem',
    itemId,
    title,
    kind,
    matter: 'general',
    background: '',
    parentId: null,
    beforeId: null,
  }) as const;

const kinds = [
  'opening',
  'officers',
  'dulyConvened',
  'register',
  'agenda',
  'matter',
  'report',
  'closing',
] as const;

export const draft = {
  type: 'DraftMeeting',
  bodyId: id(90),
  kind: 'memberMeeting',
  title: 'Member meeting',
  startsOn: '2024-02-14',
  startsAt: '19:30',
  timeZone: 'Europe/Stockholm',
  place: 'The hall',
} as const;

export const notice = {
  type: 'IssueNotice',
  at: '2024-01-31T10:00:00.000Z',
  on: '2024-01-31',
  noticeDays: 14,
  channels: ['email'],
  recipients: members,
  deviation: null,
} satisfies MeetingCommand;

export const open = {
  type: 'OpenMeeting',
  at: at(2),
  openedBy: dag,
  rules,
  firstParagraph: 1,
} as const;

export const drafted = play(
  [],
  draft,
  ...kinds.map((kind, i) => item(id(21 + i), `Item ${i + 1}`, kind)),
);
export const convened = play(drafted, notice);
export const opened = play(convened, open);

export const elect = (
  personId: string,
  offices: Extract<MeetingCommand, { type: 'ElectOfficer' }>['offices'],
) => ({ type: 'ElectOfficer', personId, offices, at: at(4) }) as const;

export const officersElected = play(
  opened,
  { type: 'TakeUpItem', itemId: officers, at: at(3) },
  elect(dag, ['chair']),
  elect(jon, ['secretary']),
  elect(siv, ['verifier', 'teller']),
  elect(mats, ['verifier', 'teller']),
);

/** Ready for matters: officers, finding, register of eleven and agenda; the matter is open. */
export const constituted = play(
  officersElected,
  { type: 'TakeUpItem', itemId: convening, at: at(5) },
  { type: 'FindConvening', dulyConvened: true, at: at(5) },
  { type: 'TakeUpItem', itemId: register, at: at(6) },
  { type: 'EstablishRegister', personIds: members, refused: [], at: at(6) },
  { type: 'TakeUpItem', itemId: agenda, at: at(7) },
  { type: 'AdoptAgenda', at: at(7) },
  { type: 'TakeUpItem', itemId: matter, at: at(8) },
);

export const [proposal, clause, secondClause, decision] = [id(41), id(61), id(62), id(81)];

export const submit = {
  type: 'SubmitProposal',
  proposalId: proposal,
  itemId: matter,
  kind: 'main',
  targetId: null,
  by: { kind: 'body', id: id(90) },
  clauses: [
    { clauseId: clause, text: 'att bygga' },
    { clauseId: secondClause, text: 'att måla' },
  ],
} satisfies MeetingCommand;

export const proposed = play(constituted, submit);

export const number = { year: 2024, serial: 1 };

export const acclaim = (clauseId = clause, outcome: 'carried' | 'rejected' = 'carried') =>
  ({
    type: 'DecideByAcclamation',
    clauseId,
    decisionId: decision,
    number,
    outcome,
    at: at(9),
  }) as const;

export const count = (ayes: number, against: number, abstained = 0) =>
  ({
    type: 'DecideByCountedVote',
    clauseId: clause,
    decisionId: decision,
    number,
    for: ayes,
    against,
    abstained,
    tieBreak: null,
    at: at(9),
  }) as const;

export const closed = play(
  proposed,
  acclaim(),
  { ...acclaim(secondClause), decisionId: id(82) },
  { type: 'TakeUpItem', itemId: report, at: at(20) },
  { type: 'CloseMeeting', at: at(70) },
);

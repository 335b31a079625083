import { describe, expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { meeting } from './meeting.ts';
import {
  acclaim,
  at,
  constituted,
  frans,
  matter,
  members,
  opened,
  play,
  proposal,
  proposed,
  recordOf,
  report,
  rules,
  secondClause,
} from './rehearsal.ts';

type Case = {
  readonly code: string;
  readonly history: readonly MeetingEvent[];
  readonly asked: MeetingCommand;
  /** What its sentence tells people to do instead, each possible where it was said. */
  readonly ways: readonly MeetingCommand[];
};

const tabled = { type: 'PassOverItem', itemId: matter, outcome: 'tabled', at: at(9) } as const;
const adjourned = {
  type: 'AdjournMeeting',
  resumesOn: null,
  resumesAt: null,
  place: null,
  at: at(9),
} as const;
const carried = acclaim();
const left = play(proposed, {
  type: 'AdjustRegister',
  in: [],
  out: members.slice(1),
  refused: [],
  at: at(9),
});
const quorate = left.map((event) =>
  event.type === 'MeetingOpened' ? { ...event, rules: { ...rules, quorum: 2 } } : event,
);
const decided = play(proposed, carried);
const demanded = play(proposed, {
  type: 'DemandDivision',
  clauseId: secondClause,
  by: null,
  at: at(9),
});

const cases: readonly Case[] = [
  {
    code: 'clauses-undecided',
    history: proposed,
    asked: { type: 'TakeUpItem', itemId: report, at: at(9) },
    ways: [carried, tabled, { type: 'WithdrawProposal', proposalId: proposal }],
  },
  {
    code: 'not-quorate',
    history: quorate,
    asked: carried,
    ways: [
      { type: 'AdjustRegister', in: [frans], out: [], refused: [], at: at(10) },
      { ...adjourned, at: at(10) },
    ],
  },
  {
    code: 'items-not-treated',
    history: constituted,
    asked: { type: 'CloseMeeting', at: at(9) },
    ways: [
      { type: 'TakeUpItem', itemId: report, at: at(9) },
      { ...tabled, itemId: report },
      { ...tabled, itemId: report, outcome: 'withdrawn' },
    ],
  },
  {
    code: 'no-item-open',
    history: opened.filter(({ type }) => type !== 'ItemTakenUp'),
    asked: { type: 'AdoptAgenda', at: at(9) },
    ways: [{ type: 'TakeUpItem', itemId: matter, at: at(9) }],
  },
  {
    code: 'item-not-open',
    history: play(proposed, tabled),
    asked: { type: 'CloseItem', itemId: report, at: at(10) },
    ways: [{ type: 'TakeUpItem', itemId: report, at: at(10) }],
  },
  {
    code: 'clause-already-decided',
    history: decided,
    asked: { ...carried, decisionId: secondClause },
    ways: [
      {
        type: 'CorrectDecision',
        by: frans,
        decisionId: carried.decisionId,
        outcome: 'rejected',
        figures: null,
        reason: 'Fel tangent',
        at: at(9),
      },
    ],
  },
  {
    code: 'division-already-demanded',
    history: demanded,
    asked: { type: 'DemandDivision', clauseId: secondClause, by: null, at: at(9) },
    ways: [
      {
        type: 'DecideByCountedVote',
        clauseId: secondClause,
        decisionId: carried.decisionId,
        number: carried.number,
        for: 6,
        against: 4,
        abstained: 1,
        tieBreak: null,
        at: at(9),
      },
    ],
  },
];

const outcomeOf = (history: readonly MeetingEvent[], command: MeetingCommand) =>
  meeting.decide(recordOf(history), command);

describe('every way that a refusal advises is open where it is said', () => {
  for (const { code, history, asked, ways } of cases)
    test(code, () => {
      const outcome = outcomeOf(history, asked);
      expect(isRefusal(outcome) && outcome.refused).toBe(code);
      for (const way of ways) {
        const found = outcomeOf(history, way);
        expect(isRefusal(found) ? found.refused : 'done', way.type).toBe('done');
      }
    });
});

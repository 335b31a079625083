import { expect, test } from 'vitest';
import { possibleNext } from './possible.ts';
import {
  acclaim,
  at,
  constituted,
  drafted,
  opened,
  play,
  proposed,
  recordOf,
} from './rehearsal.ts';

const next = (history: Parameters<typeof recordOf>[0]) => possibleNext(recordOf(history));

test('what is possible next is what the rules would let happen now', () => {
  expect(next(drafted)).toEqual(expect.arrayContaining(['AddAgendaItem', 'CancelMeeting']));
  expect(next(drafted)).not.toContain('TakeUpItem');
  expect(next(opened)).toContain('ElectOfficer');
  expect(next(opened)).not.toContain('CancelMeeting');
  expect(next(constituted)).toContain('SubmitProposal');
  expect(next(constituted)).not.toContain('DecideByAcclamation');
  expect(next(proposed)).toEqual(
    expect.arrayContaining(['DecideByAcclamation', 'DemandDivision', 'WithdrawProposal']),
  );
  // Two clauses are undecided.
  expect(next(proposed)).not.toContain('TakeUpItem');
  expect(next(play(proposed, acclaim()))).not.toContain('WithdrawProposal');
  const broken = play(constituted, {
    type: 'AdjournMeeting',
    resumesOn: null,
    resumesAt: null,
    place: null,
    at: at(9),
  });
  expect(next(broken)).toContain('ResumeMeeting');
  expect(next(broken)).not.toContain('AdoptAgenda');
});

import { isRefusal } from '../decider.ts';
import type { MeetingCommand } from './commands.ts';
import { meeting as decider } from './meeting.ts';
import { questionOrder } from './question-order.ts';
import { itemOf, liveProposals, type Meeting } from './state.ts';

/** Of nothing and nobody at the meeting. */
const other = '00000000-0000-4000-8000-000000000000';

/** What can be asked at a meeting as it stands now: each command is tried on what it would most likely be about. */
export const possibleNext = (meeting: Meeting): readonly MeetingCommand['type'][] => {
  const possible = triesAt(meeting).filter(
    (command) => !isRefusal(decider.decide(meeting, command)),
  );
  return [...new Set(possible.map(({ type }) => type))];
};

const counted = { for: 1, against: 0, abstained: 0, tieBreak: null };

const triesAt = (meeting: Meeting): readonly MeetingCommand[] => {
  const at = null;
  const { openItemId } = meeting;
  const open = itemOf(meeting, openItemId);
  const scheduled = meeting.items.find(({ status }) => status === 'scheduled');
  const proposal = openItemId ? liveProposals(meeting, openItemId)[0] : undefined;
  const clause = openItemId ? questionOrder(meeting, openItemId)[0] : undefined;
  const gavel = clause && {
    ...{ clauseId: clause.clauseId, decisionId: other, number: { year: 2000, serial: 1 }, at },
  };
  return [
    { type: 'CancelMeeting', at: meeting.latest || '2000-01-01T00:00:00.000Z', reason: '-' },
    {
      ...{ type: 'AddAgendaItem', itemId: other, kind: 'matter', matter: 'general', title: '-' },
      ...{ background: '', parentId: null, beforeId: null },
    } as MeetingCommand,
    ...(scheduled
      ? [{ type: 'TakeUpItem', itemId: scheduled.itemId, at } satisfies MeetingCommand]
      : []),
    ...(open
      ? ([
          { type: 'CloseItem', itemId: open.itemId, at },
          { type: 'PassOverItem', itemId: open.itemId, outcome: 'tabled', at },
        ] satisfies MeetingCommand[])
      : []),
    { type: 'ElectOfficer', personId: other, offices: ['teller'], at },
    { type: 'FindConvening', dulyConvened: true, at },
    { type: 'EstablishRegister', personIds: [other], refused: [], at } as MeetingCommand,
    { type: 'CountRegister', size: (meeting.counted?.size ?? 0) + 1, about: false, at },
    { type: 'AdjustRegister', in: [other], out: [], refused: [], at } as MeetingCommand,
    { type: 'AdoptAgenda', at },
    ...(open
      ? [
          {
            ...{ type: 'SubmitProposal', proposalId: other, itemId: open.itemId, kind: 'main' },
            ...{ targetId: null, by: null, clauses: [{ clauseId: other, text: 'att' }] },
          } as MeetingCommand,
        ]
      : []),
    ...(proposal
      ? [{ type: 'WithdrawProposal', proposalId: proposal.proposalId } satisfies MeetingCommand]
      : []),
    ...(gavel
      ? ([
          { type: 'DecideByAcclamation', ...gavel, outcome: 'carried' },
          { type: 'DecideByCountedVote', ...gavel, ...counted },
          { type: 'DemandDivision', clauseId: gavel.clauseId, by: null, at },
        ] satisfies MeetingCommand[])
      : []),
    { type: 'AdjournMeeting', resumesOn: null, resumesAt: null, place: null, at },
    { type: 'ResumeMeeting', on: meeting.startsOn, register: null, at },
    { type: 'UndoLastAct', events: 1, hangs: false, at: meeting.latest },
    { type: 'CloseMeeting', at },
  ];
};

import {
  clauseOf,
  decisionOf,
  hangingOn,
  type Meeting,
  meaningsHangingOn,
  meetings,
  tasksHangingOn,
} from '@klubba/domain';
import { keepers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { hangingElsewhere } from '../record/hanging-elsewhere.ts';
import { CorrectionQuery, MeetingDecisionParams, WhatHangs } from './contract.ts';

export const getWhatHangs = query({
  operationId: 'getWhatHangs',
  summary: 'What hangs on the outcome of a decision, before it is put right',
  permission: keepers,
  url: '/meetings/:meetingId/decisions/:decisionId/correction',
  params: MeetingDecisionParams,
  query: CorrectionQuery,
  answer: WhatHangs,
  read: async ({ tx, organisationId, state, params: { meetingId, decisionId }, query }) => {
    const { outcome } = query;
    const { state: meeting } = await state(meetings, meetingId);
    const decision = decisionOf(meeting, decisionId);
    if (!decision) return;
    if (decision.outcome === outcome) return nothing;
    const hanging = hangingOn(meeting, decision, outcome);
    const { lapsed, restored, texts, against } = hanging;
    return {
      lapsed: lapsed.map((clauseId) => wordsOf(meeting, clauseId)),
      restored: restored.map((clauseId) => wordsOf(meeting, clauseId)),
      texts: texts.map(({ clauseId, text }) => ({ clauseId, text })),
      against: against.map((each) => {
        const { year, serial } = decisionOf(meeting, each)!.number;
        return { decisionId: each, number: `${year}:${serial}` };
      }),
      meanings: meaningsHangingOn(meeting, decision, outcome, hanging).map((one) =>
        one.kind === 'group' ? { ...one, personIds: [...one.personIds] } : one,
      ),
      tasks: tasksHangingOn(meeting, decision, outcome).map(({ taskId, text, holds }) => ({
        ...{ taskId, text, holds },
      })),
      ...(await hangingElsewhere(tx, organisationId, decision)),
    };
  },
});

const nothing = {
  ...{ lapsed: [], restored: [], texts: [], against: [], meanings: [], tasks: [] },
  ...{ employments: [], followUp: null },
};

const wordsOf = (meeting: Meeting, clauseId: string) => ({
  clauseId,
  text: clauseOf(meeting, clauseId)!.text,
});

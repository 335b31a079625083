import { clauseOf, decisionOf, hangingOn, type Meeting, meetings } from '@klubba/domain';
import { keepers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { CorrectionQuery, MeetingDecisionParams, WhatHangs } from './contract.ts';

export const getWhatHangs = query({
  operationId: 'getWhatHangs',
  summary: 'What hangs on the outcome of a decision, before it is put right',
  permission: keepers,
  url: '/meetings/:meetingId/decisions/:decisionId/correction',
  params: MeetingDecisionParams,
  query: CorrectionQuery,
  answer: WhatHangs,
  read: async ({ state, params: { meetingId, decisionId }, query: { outcome } }) => {
    const { state: meeting } = await state(meetings, meetingId);
    const decision = decisionOf(meeting, decisionId);
    if (!decision) return;
    if (decision.outcome === outcome) return { lapsed: [], restored: [], texts: [], against: [] };
    const { lapsed, restored, texts, against } = hangingOn(meeting, decision, outcome);
    return {
      lapsed: lapsed.map((clauseId) => wordsOf(meeting, clauseId)),
      restored: restored.map((clauseId) => wordsOf(meeting, clauseId)),
      texts: texts.map(({ clauseId, text }) => ({ clauseId, text })),
      against: against.map((each) => {
        const { year, serial } = decisionOf(meeting, each)!.number;
        return { decisionId: each, number: `${year}:${serial}` };
      }),
    };
  },
});

const wordsOf = (meeting: Meeting, clauseId: string) => ({
  clauseId,
  text: clauseOf(meeting, clauseId)!.text,
});

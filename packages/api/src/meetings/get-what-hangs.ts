import { clauseOf, decisionOf, hangingOn, itemOf, type Meeting, meetings } from '@klubba/domain';
import { keepers } from '../access/permission.ts';
import type { Tx } from '../database/database.ts';
import { selectDecisions } from '../decisions/select-decisions.ts';
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
  read: async ({ tx, organisationId, state, params: { meetingId, decisionId }, query }) => {
    const { outcome } = query;
    const { state: meeting } = await state(meetings, meetingId);
    const decision = decisionOf(meeting, decisionId);
    if (!decision) return;
    if (decision.outcome === outcome) return nothing;
    const { lapsed, restored, texts, against } = hangingOn(meeting, decision, outcome);
    return {
      lapsed: lapsed.map((clauseId) => wordsOf(meeting, clauseId)),
      restored: restored.map((clauseId) => wordsOf(meeting, clauseId)),
      texts: texts.map(({ clauseId, text }) => ({ clauseId, text })),
      against: against.map((each) => {
        const { year, serial } = decisionOf(meeting, each)!.number;
        return { decisionId: each, number: `${year}:${serial}` };
      }),
      group: groupOf(meeting, decision),
      followUp: await followUpOf(tx, organisationId, decisionId),
    };
  },
});

const nothing = {
  ...{ lapsed: [], restored: [], texts: [], against: [] },
  ...{ group: null, followUp: null },
};

/** What is only recommended founds nothing. */
const groupOf = (
  meeting: Meeting,
  { clauseId, itemId }: { readonly clauseId: string; readonly itemId: string },
) => {
  const { meaning } = clauseOf(meeting, clauseId) ?? {};
  if (meaning?.kind !== 'group' || itemOf(meeting, itemId)?.recommendation) return null;
  const { name, founds, personIds } = meaning;
  return { name, founds, personIds: [...personIds] };
};

const followUpOf = async (tx: Tx, organisationId: string, decisionId: string) => {
  const row = await selectDecisions(tx, organisationId)
    .where('d.decisionId', '=', decisionId)
    .where('f.ownerId', 'is not', null)
    .executeTakeFirst();
  return row ? { owner: row.ownerName, dueOn: row.dueOn } : null;
};

const wordsOf = (meeting: Meeting, clauseId: string) => ({
  clauseId,
  text: clauseOf(meeting, clauseId)!.text,
});

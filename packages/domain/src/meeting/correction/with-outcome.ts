import type { z } from 'zod';
import { changeClauses } from '../changing.ts';
import type { Meeting } from '../state.ts';
import type { DecisionCorrected } from '../voting-events.ts';

type Right = Pick<
  z.infer<typeof DecisionCorrected>,
  'decisionId' | 'outcome' | 'method' | 'lapsed' | 'restored' | 'texts'
>;

/** The record with a decision as it was, and what goes with it. */
export const withOutcome = (meeting: Meeting, right: Right): Meeting => {
  const { decisionId, outcome, method, lapsed, restored, texts } = right;
  return changeClauses(meeting, (clause) => {
    const { clauseId, decision } = clause;
    const own = decision?.decisionId === decisionId && decision;
    const words = texts.find((each) => each.clauseId === clauseId);
    const { text, originalText } = words ?? clause;
    return {
      ...{ ...clause, text, originalText },
      ...(lapsed.includes(clauseId) && { status: 'lapsed' }),
      ...(restored.includes(clauseId) && { status: 'undecided' }),
      ...(words && decision && { decision: { ...decision, text } }),
      ...(own && { status: outcome, decision: { ...decision, outcome, method } }),
    };
  });
};

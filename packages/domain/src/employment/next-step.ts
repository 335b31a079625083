import type { Employment } from './state.ts';

export type NextStep =
  | 'propose'
  | 'alternatives'
  | 'place'
  | 'awaitMeeting'
  | 'recordDecision'
  | 'sign'
  | 'start'
  | 'follow'
  | 'archive'
  | 'nothing';

/** What comes next of an employment; `decided` is whether the meeting that was asked last has made something of it. */
export const nextStepOf = (employment: Employment, decided: boolean): NextStep => {
  const { phase, proposals, contracts } = employment;
  switch (phase) {
    case 'preparing':
      return ofProposal(employment, decided) ?? 'propose';
    case 'approved':
      return 'sign';
    case 'contracted':
      return 'start';
    case 'active':
    case 'workEnded': {
      // An extension, or a change that goes beyond the decision, goes the same way once more.
      const latest = proposals.findLast(({ status }) => status !== 'withdrawn');
      const isAgreed = contracts.some(({ proposalId }) => proposalId === latest?.proposalId);
      if (latest?.status === 'approved' && !isAgreed) return 'sign';
      return ofProposal(employment, decided) ?? 'follow';
    }
    case 'ended':
      return 'archive';
    case 'none':
    case 'archived':
    case 'dropped':
      return 'nothing';
  }
};

/** The way of a proposal to its decision; nothing where there is none that is on its way. */
const ofProposal = (
  { proposals, alternatives, alternativesFirst, contracts }: Employment,
  decided: boolean,
): NextStep | undefined => {
  const latest = proposals.findLast(({ status }) => status !== 'withdrawn');
  if (!latest || latest.status === 'rejected' || latest.status === 'approved') return undefined;
  if (latest.status === 'placed') return decided ? 'recordDecision' : 'awaitMeeting';
  const isFirst = contracts.length === 0;
  if (isFirst && alternativesFirst && alternatives.some(({ settled }) => !settled))
    return 'alternatives';
  return 'place';
};

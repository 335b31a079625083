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

/** What comes next of an employment; `decided` is whether the meeting that was asked has made something of it. */
export const nextStepOf = (employment: Employment, decided: boolean): NextStep => {
  const { phase, proposals, alternatives, alternativesFirst } = employment;
  const latest = proposals.findLast(({ status }) => status !== 'withdrawn');
  switch (phase) {
    case 'preparing':
      if (!latest || latest.status === 'rejected') return 'propose';
      if (latest.status === 'placed') return decided ? 'recordDecision' : 'awaitMeeting';
      if (alternativesFirst && alternatives.some(({ settled }) => !settled)) return 'alternatives';
      return 'place';
    case 'approved':
      return 'sign';
    case 'contracted':
      return 'start';
    case 'active':
    case 'workEnded':
      return 'follow';
    case 'ended':
      return 'archive';
    case 'none':
    case 'archived':
    case 'dropped':
      return 'nothing';
  }
};

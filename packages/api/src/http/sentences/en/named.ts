import type { Translation } from '../message.ts';
import type { named as swedish } from '../sv/named.ts';

export const named: Translation<typeof swedish> = {
  'mention.erased': 'erased person',
  'matter.general': 'general matter',
  'matter.activityPlan': 'activity plan',
  'matter.boardElection': 'election of the board',
  'matter.byElection': 'by-election',
  'matter.employment': 'employment',
  'matter.fee': 'fee',
  'matter.congressGroup': 'congress group',
  'matter.congressDelegates': 'election of congress delegates',
  'matter.motion': 'motion',
  'matter.groupMandate': 'mandate of a group',
  'matter.annualWheel': 'annual wheel',
  'matter.statutes': 'change of statutes',
  'noVote.never-a-member': 'has never been a member',
  'noVote.membership-not-begun': 'the membership begins on {startsOn}',
  'noVote.membership-ended': 'the membership ended on {endedOn}',
  'noVote.membership-too-short':
    'member for {days} days, {required} are required; votes from {entitledFrom}',
  'noVote.fee-not-paid': 'the fee for {year} is not paid',
  'noVote.not-in-body': 'holds no office in the body that day',
  'noVote.substitute': 'is a substitute, and votes only in somebody’s place',
  'noVote.not-registered': 'is not in the register of people',
};

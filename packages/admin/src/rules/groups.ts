import type { RuleName } from '@klubba/domain';
import type { Key } from '../language/language.ts';
import { matters } from './matters.ts';

type Group = { readonly title: Key; readonly rules: readonly RuleName[] };

/** The rules in the order in which a meeting meets them. */
export const ruleGroups = [
  {
    title: 'rules.group-notice',
    rules: [
      'noticeDays.memberMeeting',
      'noticeDays.annualMeeting',
      'noticeDays.extraordinaryAnnualMeeting',
      'noticeDays.boardMeeting',
      'noticeDays.groupMeeting',
      'mustBeInNotice',
    ],
  },
  {
    title: 'rules.group-voting',
    rules: [
      'votingRight',
      'proxies',
      'quorum',
      'majority.substance',
      'majority.personElection',
      'majority.statutes',
      'statutesReadings',
      'daysBetweenReadings',
      'tie.substance',
      'tie.personElection',
      'castingVote',
      'electedBy',
      'optionsBy',
      'enBloc',
    ],
  },
  {
    title: 'rules.group-competence',
    rules: matters.map((matter) => `competence.${matter}` as const),
  },
  {
    title: 'rules.group-meeting',
    rules: [
      'officersNeeded.memberMeeting',
      'officersNeeded.boardMeeting',
      'officersNeeded.groupMeeting',
      'formalities.memberMeeting',
      'formalities.boardMeeting',
      'formalities.groupMeeting',
      'registerBy.memberMeeting',
      'registerBy.boardMeeting',
      'registerBy.groupMeeting',
      'verifiers',
      'verifiers.boardMeeting',
      'verifiers.groupMeeting',
      'replacedOfficersSign',
      'verificationDays',
      'numbering',
      'paragraphNumbering',
      'backgroundInMinutes',
      'unexecutedDecisionsLapse',
    ],
  },
  {
    title: 'rules.group-openness',
    rules: ['openness.boardMeeting', 'openness.groupMeeting'],
  },
] as const satisfies readonly Group[];

type Grouped = (typeof ruleGroups)[number]['rules'][number];

/** Every rule; one that has no place above fails to compile here. */
export const ruleNames: readonly (RuleName extends Grouped ? RuleName : never)[] =
  ruleGroups.flatMap(({ rules }) => [...rules]);

/** Whether a rule is one of several that say the same kind of thing: `competence.fee` is of `competence`. */
export const isOf = <Family extends string>(
  family: Family,
  name: RuleName,
): name is Extract<RuleName, `${Family}.${string}`> => name.startsWith(`${family}.`);

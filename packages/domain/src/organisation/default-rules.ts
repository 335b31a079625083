import type { Rules } from './rules.ts';

const unconfirmed = <const Value>(value: Value, reference: string | null = null) => ({
  value,
  reference,
  confirmed: false,
});

/**
 * What holds until the association says otherwise: common practice in Swedish associations, and the party's rules as far as
 * they are known. Nothing here is confirmed. An empty list of bodies means that nobody inside the association may decide.
 */
export const defaultRules: Rules = {
  'noticeDays.annualMeeting': unconfirmed(14),
  'noticeDays.extraordinaryAnnualMeeting': unconfirmed(14),
  'noticeDays.memberMeeting': unconfirmed(14),
  'noticeDays.boardMeeting': unconfirmed(7),
  'noticeDays.groupMeeting': unconfirmed(3),
  quorum: unconfirmed(null),
  verifiers: unconfirmed(2),
  verificationDays: unconfirmed(14),
  paragraphNumbering: unconfirmed('perMeeting'),
  'majority.substance': unconfirmed({
    comparison: 'moreThan',
    numerator: 1,
    denominator: 2,
    of: 'cast',
  }),
  'majority.personElection': unconfirmed(
    { comparison: 'moreThan', numerator: 1, denominator: 2, of: 'cast' },
    '§§ 22–23',
  ),
  'majority.statutes': unconfirmed({
    comparison: 'atLeast',
    numerator: 2,
    denominator: 3,
    of: 'cast',
  }),
  statutesReadings: unconfirmed(2),
  'tie.substance': unconfirmed('castingVote', '§§ 12–24'),
  'tie.personElection': unconfirmed('lot', '§§ 22–23'),
  proxies: unconfirmed(false),
  unexecutedDecisionsLapse: unconfirmed(false),
  mustBeInNotice: unconfirmed(['employment', 'statutes', 'boardElection', 'congressDelegates']),
  votingRight: unconfirmed({ membershipDays: 30, feePaid: true, feeYear: 'meetingYear' }),
  'competence.general': unconfirmed([
    'annualMeeting',
    'memberMeeting',
    'constituencyMeeting',
    'board',
    'municipalGroup',
    'councilGroup',
    'nominatingCommittee',
    'workingGroup',
  ]),
  'competence.activityPlan': unconfirmed(['annualMeeting'], '§ 33'),
  'competence.boardElection': unconfirmed(['annualMeeting'], '§ 33'),
  'competence.byElection': unconfirmed(['annualMeeting', 'memberMeeting']),
  'competence.employment': unconfirmed(['annualMeeting', 'memberMeeting']),
  'competence.fee': unconfirmed(['annualMeeting']),
  'competence.congressGroup': unconfirmed(['annualMeeting', 'memberMeeting']),
  'competence.congressDelegates': unconfirmed(['constituencyMeeting']),
  'competence.motion': unconfirmed(['annualMeeting', 'memberMeeting']),
  'competence.groupMandate': unconfirmed(['annualMeeting', 'memberMeeting', 'board']),
  'competence.annualWheel': unconfirmed(['board']),
  'competence.statutes': unconfirmed(['annualMeeting']),
  castingVote: unconfirmed('chairInRegister'),
  'openness.boardMeeting': unconfirmed('decisions'),
  'openness.groupMeeting': unconfirmed('decisions'),
};

import { refuse } from '../decider.ts';
import { clauseOf, itemOf, type Meeting } from '../meeting/state.ts';
import type { MeetingRules } from '../meeting/vocabulary.ts';
import { motionAskingFault } from '../motion/asking.ts';
import type { AskedAt } from './state.ts';
import type { NominationAnswer } from './vocabulary.ts';

/** Why a meeting cannot be asked about nominations; nothing where it can: it is one that is asked about motions, and nobody is called to it yet. */
export const nominationAskingFault = (
  meeting: Pick<Meeting, 'phase'>,
  rules: Pick<MeetingRules, 'matters'>,
) => {
  const fault = motionAskingFault(meeting, rules);
  if (!fault) return undefined;
  return fault.refused === 'motion-after-the-notice'
    ? refuse('nomination-after-the-notice', 'meetingId')
    : refuse('nomination-decided-by-another-body', 'meetingId');
};

/** Refuses to ask a second meeting about somebody while the first has not answered. */
export const stillAskedFault = (meeting: Meeting, asked: AskedAt, field: string) =>
  nominationAnswer(meeting, asked).answer === 'waiting'
    ? refuse('nomination-before-a-meeting', field)
    : undefined;

/** What the record of a meeting says now of a nomination, and the decision by which it says so. */
export const nominationAnswer = (
  meeting: Meeting,
  { itemId, clauseId }: AskedAt,
): { readonly answer: NominationAnswer; readonly decisionId: string | null } => {
  const [item, clause] = [itemOf(meeting, itemId), clauseOf(meeting, clauseId)];
  const decisionId = clause?.decision?.decisionId ?? null;
  if (clause?.status === 'carried') return { answer: 'nominates', decisionId };
  if (clause?.status === 'rejected' || clause?.status === 'lapsed')
    return { answer: 'doesNot', decisionId };
  const waits =
    (item?.status === 'scheduled' || item?.status === 'open') && going.includes(meeting.phase);
  return { answer: clause && waits ? 'waiting' : 'undecided', decisionId: null };
};

const going: readonly Meeting['phase'][] = ['draft', 'convened', 'open', 'adjourned'];

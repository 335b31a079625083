import { type Congress, type Deadline, missedAt } from '../congress/state.ts';
import { localDate } from '../time.ts';
import type { Motion } from './state.ts';

/** A deadline that something about a motion came after, with the moment as it was told and what shows it. */
export type Late = {
  readonly what: 'sending' | 'district' | 'meeting';
  /** The sending that it is about. */
  readonly sendingId: string | null;
  readonly deadline: Pick<Deadline, 'deadlineId' | 'for' | 'name'> & { readonly at: string };
  /** When it came, as told: a moment, or a day where nobody knows the hour. */
  readonly at: string;
  readonly evidence: string;
};

/**
 * By which deadlines a motion came late. It says so and refuses nothing: whether it was too late is for the receiver to say. What was received
 * counts by when it was received; where that is not told, by when it was sent.
 */
export const latenessOf = (
  motion: Motion,
  congress: Pick<Congress, 'deadlines'>,
  timeZone: string,
): readonly Late[] => {
  const missed = (at: string, what: Late['what']) =>
    (at.length > dayLength
      ? missedAt(congress, at)
      : congress.deadlines.filter((one) => one.at !== null && localDate(one.at, timeZone) < at)
    ).filter((one) => counts[what].includes(one.for));
  const late = (
    what: Late['what'],
    at: string | null | undefined,
    { sendingId = null, evidence = '' }: Partial<Pick<Late, 'sendingId' | 'evidence'>>,
  ): readonly Late[] =>
    at
      ? missed(at, what).map(({ deadlineId, for: purpose, name, at: moment }) => ({
          deadline: { deadlineId, for: purpose, name, at: moment! },
          ...{ what, sendingId, at, evidence },
        }))
      : [];
  return [
    ...late('meeting', motion.placed?.at, {}),
    ...late('district', motion.district?.on, { evidence: motion.district?.evidence ?? '' }),
    ...motion.sendings.flatMap(({ sendingId, receipt, at, on }) =>
      late('sending', receipt?.receivedAt ?? at ?? on, {
        sendingId,
        evidence: [receipt?.reply, receipt?.evidence].filter(Boolean).join(' · '),
      }),
    ),
  ];
};

const dayLength = '2024-01-01'.length;

/** Which deadlines each step can miss. */
const counts: Readonly<Record<Late['what'], readonly Deadline['for'][]>> = {
  meeting: ['memberMeeting', 'notice'],
  district: ['district'],
  sending: ['congress', 'amendment', 'other'],
};

import type { Audience } from '../meeting/papers/vocabulary.ts';
import type { Meeting } from '../meeting/state.ts';
import type { Openness } from '../organisation/vocabulary.ts';
import type { Role } from './role.ts';

/** What somebody sees of one meeting. */
export type Sight = {
  /** That it is called: day, place and agenda as the notice had them. */
  readonly notice: boolean;
  /** Its decisions, each from its gavel on. */
  readonly decisions: boolean;
  /** The minutes that are signed. */
  readonly minutes: boolean;
  /** The record as it grows, from the first draft on, and the trail of what happened. */
  readonly record: boolean;
};

const everything: Sight = { notice: true, decisions: true, minutes: true, record: true };
const nothing: Sight = { notice: false, decisions: false, minutes: false, record: false };

/** They keep the record or examine it, so nothing of it is kept from them. */
const insiders: readonly Role[] = ['board', 'secretary', 'chair', 'auditor'];

export type Viewer = {
  readonly personId: string;
  readonly roles: readonly Role[];
  /** Holds an office in the body that meets. */
  readonly sitsInBody: boolean;
};

export const isInsider = ({ roles, sitsInBody }: Omit<Viewer, 'personId'>) =>
  sitsInBody || roles.some((role) => insiders.includes(role));

type Seen = Pick<Meeting, 'phase' | 'notice' | 'calling' | 'minutes'> &
  Partial<Pick<Meeting, 'parts'>>;

/**
 * Who sees what of a meeting, in which phase. Whoever keeps, examines or sits in it sees everything; a signer the minutes
 * they are to sign, from their sending, also when an objection has made them a draft again; others the notice from its sending, decisions from the gavel, and minutes
 * and record when they are verified, as far as `openness` lets members see such meetings at all. Whoever follows decisions
 * up sees each of them.
 */
export const sightOf = (
  viewer: Viewer,
  { phase, notice, calling, minutes, parts = [] }: Seen,
  openness: Openness,
): Sight => {
  if (isInsider(viewer)) return everything;
  if (wasAskedToSign(viewer.personId, { minutes, parts })) return everything;
  const follows = viewer.roles.includes('office');
  if (openness === 'nothing') return { ...nothing, decisions: follows };
  if (openness === 'decisions') return { ...nothing, decisions: true };
  const verified = phase === 'verified';
  return {
    notice: notice !== null || calling !== null,
    decisions: true,
    minutes: verified,
    record: verified,
  };
};

/** Of the minutes as they were sent at any time, or of a part; whoever was released from signing is out of it. */
const wasAskedToSign = (
  personId: string,
  { minutes, parts }: Pick<Meeting, 'minutes' | 'parts'>,
) => {
  const isReleased = minutes.released.some((one) => one.personId === personId);
  const sent = isReleased ? [] : minutes.drafts;
  return [minutes, ...sent, ...parts].some(({ signers }) =>
    signers.some((one) => one.personId === personId),
  );
};

/**
 * Who reads a paper of a meeting. What is for members, or for all, is so from the notice on, however closed the meeting itself is: somebody
 * chose it. What is for the board is for those who see the meeting before its minutes are verified. Where nobody chose, it goes with the minutes.
 */
export const readsPaper = (
  viewer: Viewer,
  meeting: Seen,
  openness: Openness,
  audience: Audience | null,
): boolean => {
  if (audience === null) return sightOf(viewer, meeting, openness).minutes;
  if (audience !== 'board' && isOut(meeting)) return true;
  return sightOf(viewer, { ...meeting, phase: 'closed' }, openness).minutes;
};

type Called = { readonly notice: object | null; readonly calling: object | null };

/** Whether anybody may read a paper, without an account: somebody chose that it is for all, and the notice is out. */
export const isForAnybody = (meeting: Called, audience: Audience | null | undefined): boolean =>
  audience === 'public' && isOut(meeting);

const isOut = ({ notice, calling }: Called) => notice !== null || calling !== null;

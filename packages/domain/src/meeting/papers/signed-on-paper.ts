import { refuse } from '../../decider.ts';
import { localDate } from '../../time.ts';
import type { Ask } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { inOrder } from '../guards.ts';
import { waitingPart } from '../parts/state.ts';
import type { Meeting } from '../state.ts';
import type { Capacity } from '../vocabulary.ts';

const capacities: readonly Capacity[] = ['chair', 'secretary', 'verifier'];

/** In what capacity somebody could sign: the first signing office that they held at the meeting. */
export const capacityAt = ({ officers }: Pick<Meeting, 'officers'>, personId: string) =>
  capacities.find((capacity) =>
    officers.some((term) => term.personId === personId && term.office === capacity),
  );

/** Minutes that were signed on paper are verified by that; in Klubba nobody signs them. */
export const tellSignedOnPaper = (
  meeting: Meeting,
  { type: _, signers: told, ...vouched }: Ask<'TellSignedOnPaper'>,
) => {
  if (meeting.phase !== 'closed') return refuse('minutes-not-in-draft');
  if (waitingPart(meeting)) return refuse('part-waits-for-signatures');
  const { documentHash, scanId, at } = vouched;
  const early = inOrder(meeting, at);
  if (early) return early;
  const scan = meeting.files.find(({ fileId }) => fileId === scanId);
  if (scanId && scan?.use !== 'signedCopy') return refuse('file-not-found', 'scanId');
  if (!scanId && !told.length) return refuse('nothing-shows-signatures', 'signers');
  const today = localDate(at, meeting.timeZone);
  const signers = told.flatMap(({ personId, on }) => {
    const capacity = capacityAt(meeting, personId);
    return capacity ? [{ personId, capacity, on }] : [];
  });
  if (signers.length < told.length) return refuse('not-a-signer', 'signers');
  if (new Set(told.map(({ personId }) => personId)).size < told.length)
    return refuse('already-signed', 'signers');
  if (signers.some(({ on }) => on !== null && on < meeting.startsOn))
    return refuse('signed-before-the-meeting', 'signers', { startsOn: meeting.startsOn });
  if (signers.some(({ on }) => on !== null && on > today))
    return refuse('signed-after-today', 'signers', { today });
  return [
    { type: 'MinutesSignedOnPaper', v: 1, ...vouched, signers },
    { type: 'MinutesVerified', v: 1, documentHash, at },
  ] satisfies MeetingEvent[];
};

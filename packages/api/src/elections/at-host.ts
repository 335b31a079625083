import { meetings, organisations } from '@klubba/domain';
import { callOf, type Election, elections } from '@klubba/domain/election';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { asNobody } from './as-nobody.ts';
import { hashOfCall } from './call-hash.ts';
import { dayOfVote } from './eligible.ts';
import type { AskingElection } from './read-election.ts';

type Hosted = { readonly hostId: string; readonly electionId: string };
type Own = Election['associations'][number];

/**
 * Reads an election at its host for an association that was let in there, on a connection of its own. Anybody else gets 404, whether
 * there is such an election or not.
 */
export const atHost = <Found>(
  deps: Deps,
  organisationId: string,
  { hostId, electionId }: Hosted,
  read: (asking: AskingElection, election: Election, own: Own) => Promise<Found>,
): Promise<Found> =>
  inOrganisation(deps.db, hostId, async (tx) => {
    const asking = asNobody(tx, deps, hostId);
    const { state: election } = await asking.state(elections, electionId);
    const own = election.associations.findLast((one) => one.organisationId === organisationId);
    if (!own) throw new Denied(404, 'not-found');
    return read(asking, election, own);
  });

/** The call as an association reads it that is asked to take part, and the hash of what it agrees to. */
export const callAt = async (
  { state, at, organisationId: hostId }: AskingElection,
  electionId: string,
  election: Election,
  { associationId, name, releasedAt }: Own,
) => {
  const { state: host } = await state(organisations, hostId);
  const { meetingId, phase, electorate, eligibility, nominateBy, complaintsUntil } = election;
  const meeting = meetingId ? (await state(meetings, meetingId)).state : undefined;
  const { own, title, seats, substitutes } = callOf(electionId, election, associationId);
  return {
    ...{ hostId, host: host.association?.name ?? '', electionId, associationId, as: name },
    ...{ phase, released: releasedAt !== null, title, seats, substitutes },
    ...{ electorate, eligibility, nominateBy, complaintsUntil },
    own: own && { seats: own.seats, substitutes: own.substitutes },
    meeting: meetingId && meeting ? { title: meeting.title, place: meeting.place } : null,
    day: dayOfVote(host, meeting, at),
    callHash: hashOfCall(electionId, election, associationId),
  };
};
export type CallAtHost = Awaited<ReturnType<typeof callAt>>;

import { type Election, type JointElection, jointElections } from '@klubba/domain/election';
import type { Tx } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { refuseChanged } from '../store/genuine.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { asNobody } from './as-nobody.ts';

type Host = { readonly hostId: string; readonly electionId: string };

/**
 * What an association that was asked says of the election in its own log, read on a connection of its own. Nothing where it has not
 * answered this host; the same where there is no such association, or none of this installation.
 */
export const participantOf = async (
  deps: Deps,
  { hostId, electionId }: Host,
  association: Election['associations'][number] | undefined,
): Promise<Participant> => {
  const { organisationId, associationId } = association ?? {};
  if (!organisationId) return { joint: null, leafHash: null };
  return inOrganisation(deps.db, organisationId, async (tx) => {
    const asking = asNobody(tx, deps, organisationId);
    const { state: joint } = await asking.state(jointElections, electionId);
    const isOurs = joint.hostId === hostId && joint.associationId === associationId;
    if (!isOurs || !joint.answer) return { joint: null, leafHash: null };
    return { joint, leafHash: await leafOfAnswer(tx, organisationId, electionId) };
  });
};

type Participant = { readonly joint: JointElection | null; readonly leafHash: string | null };

const leafOfAnswer = async (tx: Tx, organisationId: string, electionId: string) => {
  const row = await tx
    .selectFrom('log.event')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('streamKind', '=', jointElections.kind)
    .where('streamId', '=', electionId)
    .where('type', 'in', ['JointElectionJoined', 'JointElectionDeclined'])
    .orderBy('position', 'desc')
    .executeTakeFirstOrThrow();
  refuseChanged(organisationId, [row]);
  return row.leafHash.toString('hex');
};

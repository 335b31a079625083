import { meetings, type Owner, refuse } from '@klubba/domain';
import { motions, seesMotion } from '@klubba/domain/motion';
import type { Actor } from '../access/actor.ts';
import { requireKnownDecision } from '../organisations/known-decision.ts';
import { readAssociation } from '../record/association-of.ts';
import { refuseStranger, refuseUnknown, refuseUnknownBody } from '../record/known.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';

type Named = {
  readonly owner?: Owner | null;
  readonly bodyId?: string | null;
  readonly personId?: string | null;
  readonly decisionId?: string | null;
  readonly meetingId?: string | null;
  readonly motionId?: string | null;
  readonly motionIds?: readonly string[];
};

/** Refuses what a congress would name and the association does not know, each beside its field; a motion that somebody may not see is not known to them. */
export const refuseUnknownIn = async (
  unit: Unit,
  { organisationId, actor }: { readonly organisationId: string; readonly actor: Actor },
  named: Named,
) => {
  const { owner, bodyId, personId, decisionId, meetingId, motionId, motionIds = [] } = named;
  if (owner) await refuseUnknown(unit, organisationId, owner, 'owner.id');
  if (bodyId) refuseUnknownBody(await readAssociation(unit, organisationId), bodyId, 'bodyId');
  if (personId) await refuseStranger(unit, personId, 'personId');
  if (decisionId) await requireKnownDecision(unit.tx, organisationId, decisionId);
  if (meetingId && (await unit.read(meetings, meetingId)).version === 0)
    throw new Refused(refuse('meeting-not-found', 'meetingId'));
  if (motionId) await refuseUnknownMotion(unit, actor, motionId, 'motionId');
  for (const one of motionIds) await refuseUnknownMotion(unit, actor, one, 'motionIds');
};

const refuseUnknownMotion = async (unit: Unit, actor: Actor, motionId: string, field: string) => {
  const { state: motion, version } = await unit.read(motions, motionId);
  if (version === 0 || !seesMotion(actor, motion))
    throw new Refused(refuse('motion-not-found', field));
};

import { refuse } from '../decider.ts';
import type { EnlargeGroup, FoundGroup, UndoGroup } from './commands.ts';
import type { OrganisationEvent } from './events.ts';
import type { Organisation } from './state.ts';

/** A group that a decision founds is a body from then on. */
export const foundGroup = ({ bodies }: Organisation, { type: _, ...group }: FoundGroup) => {
  if (bodies.has(group.bodyId)) return refuse('body-already-exists', 'bodyId');
  const isTaken = [...bodies.values()].some(
    ({ dissolvedOn, name }) =>
      dissolvedOn === null && name.toLowerCase() === group.name.toLowerCase(),
  );
  if (isTaken) return refuse('body-name-taken', 'name');
  return [{ type: 'GroupFounded', v: 2, ...group }] satisfies OrganisationEvent[];
};

/** A later decision on who is to be in it; what it does not say of size, end and report stays. */
export const enlargeGroup = ({ bodies }: Organisation, { type: _, ...told }: EnlargeGroup) => {
  const body = bodies.get(told.bodyId);
  if (body?.kind !== 'workingGroup') return refuse('group-not-found', 'bodyId');
  if (body.dissolvedOn) return refuse('body-dissolved', 'bodyId', { on: body.dissolvedOn });
  return [{ type: 'GroupEnlarged', v: 2, ...told }] satisfies OrganisationEvent[];
};

/** The decision turned out to be none, or another: what it founded or added goes, unless somebody else has come to sit there. */
export const undoGroup = ({ bodies, offices }: Organisation, { bodyId, decisionId }: UndoGroup) => {
  const body = bodies.get(bodyId);
  const terms = body?.terms?.some((one) => one.decisionId === decisionId);
  if (!body || !terms) return refuse('group-not-found', 'bodyId');
  const inBody = [...offices.values()].filter((office) => office.bodyId === bodyId);
  const own = inBody.filter((office) => office.decisionId === decisionId);
  const founded = body.decisionId === decisionId;
  const isInUse = inBody.length > own.length || (body.terms?.length ?? 0) > 1 || body.dissolvedOn;
  if (founded && isInUse) return refuse('group-in-use', 'bodyId', { name: body.name });
  const officeIds = own.map(({ officeId }) => officeId);
  return [
    { type: 'GroupUndone', v: 1, bodyId, decisionId, founded, officeIds },
  ] satisfies OrganisationEvent[];
};

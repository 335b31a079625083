import { refuse } from '../decider.ts';
import type {
  ChangeBodyMandate,
  DissolveBody,
  EndOffice,
  EstablishBody,
  GiveOffice,
  UndoOffice,
  UndoOfficeEnd,
} from './commands.ts';
import type { OrganisationEvent } from './events.ts';
import type { Organisation } from './state.ts';
import type { BodyKind } from './vocabulary.ts';

// An association has one of each of these at a time, because the competence rules name them.
const onlyOne: readonly BodyKind[] = ['annualMeeting', 'memberMeeting', 'board'];

export const establishBody = (organisation: Organisation, command: EstablishBody) => {
  const { bodyId, kind, name, mandate, targetSize, decisionId } = command;
  if (organisation.bodies.has(bodyId)) return refuse('body-already-exists', 'bodyId');
  const active = activeBodies(organisation);
  if (onlyOne.includes(kind) && active.some((body) => body.kind === kind))
    return refuse('body-kind-taken', 'kind');
  if (active.some((body) => isSameName(body.name, name))) return refuse('body-name-taken', 'name');
  return [
    { type: 'BodyEstablished', v: 1, bodyId, kind, name, mandate, targetSize, decisionId },
  ] satisfies OrganisationEvent[];
};

export const changeBodyMandate = (organisation: Organisation, command: ChangeBodyMandate) => {
  const { bodyId, name, mandate, targetSize, decisionId } = command;
  const body = organisation.bodies.get(bodyId);
  if (!body) return refuse('body-not-found', 'bodyId');
  if (body.dissolvedOn) return refuse('body-dissolved', 'bodyId', { on: body.dissolvedOn });
  const others = activeBodies(organisation).filter((other) => other.bodyId !== bodyId);
  if (others.some((other) => isSameName(other.name, name)))
    return refuse('body-name-taken', 'name');
  const isSame =
    body.name === name &&
    body.mandate === mandate &&
    body.targetSize === targetSize &&
    body.decisionId === decisionId;
  if (isSame) return [];
  return [
    { type: 'BodyMandateChanged', v: 1, bodyId, name, mandate, targetSize, decisionId },
  ] satisfies OrganisationEvent[];
};

export const dissolveBody = (organisation: Organisation, command: DissolveBody) => {
  const { bodyId, on, decisionId } = command;
  const body = organisation.bodies.get(bodyId);
  if (!body) return refuse('body-not-found', 'bodyId');
  if (body.dissolvedOn) return refuse('body-dissolved', 'bodyId', { on: body.dissolvedOn });
  const held = [...organisation.offices.values()].filter(
    (office) => office.bodyId === bodyId && (office.to === null || office.to > on),
  );
  if (held.length > 0) return refuse('body-has-offices', 'bodyId', { offices: held.length });
  return [{ type: 'BodyDissolved', v: 1, bodyId, on, decisionId }] satisfies OrganisationEvent[];
};

export const giveOffice = (organisation: Organisation, command: GiveOffice) => {
  const { officeId, bodyId, personId, role, title, from, to, decisionId } = command;
  const body = organisation.bodies.get(bodyId);
  if (!body) return refuse('body-not-found', 'bodyId');
  if (body.dissolvedOn) return refuse('body-dissolved', 'bodyId', { on: body.dissolvedOn });
  if (!command.personIsRegistered) return refuse('person-not-registered', 'personId');
  if (organisation.offices.has(officeId)) return refuse('office-already-exists', 'officeId');
  if (to !== null && to < from) return refuse('office-ends-before-it-begins', 'to', { from });
  const twin = heldWithin(organisation, command);
  if (twin) return refuse('office-already-held', 'personId', { from: twin.from });
  return [
    {
      ...{ type: 'OfficeGiven', v: 2, officeId, bodyId, personId, role, title, from, to },
      ...{ decisionId, employer: command.employer ?? null },
    },
  ] satisfies OrganisationEvent[];
};

/** The same office of the same person, where they hold it at any time of a term. */
export const heldWithin = (
  { offices }: Organisation,
  term: Pick<GiveOffice, 'bodyId' | 'personId' | 'role' | 'title' | 'from' | 'to'>,
) =>
  [...offices.values()].find(
    (office) =>
      office.bodyId === term.bodyId &&
      office.personId === term.personId &&
      office.role === term.role &&
      office.title === term.title &&
      overlap(office, term),
  );

export const endOffice = (organisation: Organisation, { officeId, on, decisionId }: EndOffice) => {
  const office = organisation.offices.get(officeId);
  if (!office) return refuse('office-not-found', 'officeId');
  if (office.ended) return refuse('office-already-ended', 'officeId', { on: office.to ?? on });
  if (on < office.from) return refuse('office-ends-before-it-begins', 'on', { from: office.from });
  if (office.to !== null && on > office.to)
    return refuse('office-already-over', 'on', { to: office.to });
  return [{ type: 'OfficeEnded', v: 1, officeId, on, decisionId }] satisfies OrganisationEvent[];
};

const activeBodies = ({ bodies }: Organisation) =>
  [...bodies.values()].filter(({ dissolvedOn }) => dissolvedOn === null);

const isSameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

type Term = { readonly from: string; readonly to: string | null };

const overlap = (one: Term, other: Term) =>
  (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);

/** Only by the decision that gave it. */
export const undoOffice = ({ offices }: Organisation, { officeId, decisionId }: UndoOffice) => {
  const office = offices.get(officeId);
  if (office?.decisionId !== decisionId) return refuse('office-not-found', 'officeId');
  return [{ type: 'OfficeUndone', v: 1, officeId, decisionId }] satisfies OrganisationEvent[];
};

/** Only of the decision that ended it, and to a day on which it had begun. */
export const undoOfficeEnd = ({ offices }: Organisation, command: UndoOfficeEnd) => {
  const { officeId, decisionId, to } = command;
  const office = offices.get(officeId);
  if (!office?.ended || office.endedBy !== decisionId)
    return refuse('office-not-found', 'officeId');
  if (to !== null && to < office.from)
    return refuse('office-ends-before-it-begins', 'to', { from: office.from });
  return [
    { type: 'OfficeEndUndone', v: 1, officeId, decisionId, to },
  ] satisfies OrganisationEvent[];
};

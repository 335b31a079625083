import { type Organisation, type Owner, people, refuse } from '@klubba/domain';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';
import { readAssociation } from './association-of.ts';

/** Refuses whoever the association does not know, so that no id of another one gets into the record. */
export const refuseStranger = async (unit: Unit, personId: string, field: string) => {
  const { state } = await unit.read(people, personId);
  if (!state.registered) throw new Refused(refuse('person-not-registered', field));
};

export const refuseUnknownBody = ({ bodies }: Organisation, bodyId: string, field: string) => {
  if (!bodies.has(bodyId)) throw new Refused(refuse('body-not-found', field));
};

/** Refuses a person or a body that the association does not know. */
export const refuseUnknown = async (
  unit: Unit,
  organisationId: string,
  { kind, id }: Owner,
  field: string,
) => {
  if (kind === 'person') return refuseStranger(unit, id, field);
  refuseUnknownBody(await readAssociation(unit, organisationId), id, field);
};

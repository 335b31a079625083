import { organisations } from '@klubba/domain';
import type { Unit } from '../store/unit.ts';

/** The association as a command needs it; its stream takes part in the version check. */
export const readAssociation = async (unit: Unit, organisationId: string) =>
  (await unit.read(organisations, organisationId)).state;

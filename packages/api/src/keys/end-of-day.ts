import { addDays, organisations } from '@klubba/domain';
import { instantOf } from '@klubba/domain/time';
import type { Unit } from '../store/unit.ts';

/** The instant at which a day ends where the association is at home. */
export const endOfDay = async (unit: Pick<Unit, 'read'>, organisationId: string, day: string) => {
  const { state } = await unit.read(organisations, organisationId);
  return instantOf(addDays(day, 1), '00:00', state.association?.timeZone ?? 'UTC');
};

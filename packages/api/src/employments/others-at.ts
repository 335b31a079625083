import type { Period } from '@klubba/domain/employment/clock';
import type { Unit } from '../store/unit.ts';
import { othersOf } from './others-of.ts';

type Asked = {
  readonly unit: Unit;
  readonly organisationId: string;
  readonly employmentId: string;
};

/** What somebody was to the association beside this employment, as a command reads it. */
export const othersAt = (
  { unit, organisationId, employmentId }: Asked,
  personId: string | null,
): Promise<Period[]> => {
  const { tx, read: state } = unit;
  return othersOf({ tx, organisationId, state }, personId, employmentId);
};

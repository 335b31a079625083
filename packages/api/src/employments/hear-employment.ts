import {
  type EmploymentEvent,
  employments,
  seesInEmploymentTrail,
} from '@klubba/domain/employment';
import type { Hearing } from '../record/hearing.ts';

/** As its trail: without what only some may see, and what is sealed under its own keys is opened to nobody. */
export const hearEmployment: Hearing = async ({ state, actor }, employmentId) => {
  const { state: employment } = await state(employments, employmentId);
  return {
    hears: ({ type }) => seesInEmploymentTrail(actor, employment, type as EmploymentEvent['type']),
    opens: false,
  };
};

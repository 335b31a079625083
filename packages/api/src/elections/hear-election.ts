import { type ElectionEvent, elections, seesInTrail } from '@klubba/domain/election';
import type { Hearing } from '../record/hearing.ts';

/** As its trail: without what only some may see, and what is sealed under its own keys is opened to nobody. */
export const hearElection: Hearing = async ({ state, actor }, electionId) => {
  const { state: election } = await state(elections, electionId);
  return {
    hears: ({ type }) => seesInTrail(actor, election, type as ElectionEvent['type']),
    opens: false,
  };
};

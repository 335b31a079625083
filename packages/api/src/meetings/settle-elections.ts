import {
  endedByMistake,
  heldWithin,
  type ItemElection,
  isOutsider,
  type Meeting,
  meetings,
  organisations,
  type Term,
} from '@klubba/domain';
import { derivedId } from '../store/derived-id.ts';
import type { Unit } from '../store/unit.ts';
import { giveOffices } from './elect-people-at.ts';

type At = { readonly unit: Unit; readonly organisationId: string; readonly meetingId: string };

/** Where another was elected than was written, the offices follow: those of the wrong ones are undone, whoever lost theirs to them has it again, and the right ones get theirs with the same term. */
export const settleElections = async (at: At, before: Meeting) => {
  if (before.itemElections.length === 0) return;
  const { state: after } = await at.unit.read(meetings, at.meetingId);
  for (const election of after.itemElections) {
    const was = before.itemElections.find((one) => one.electionId === election.electionId);
    if (was?.settled && election.settled)
      await moveOffices(at, after, election, was.settled.elected);
  }
};

const moveOffices = async (
  at: At,
  meeting: Meeting,
  election: ItemElection,
  was: readonly Term[],
) => {
  const { electionId, office, settled } = election;
  if (!office.bodyId || !settled || settled.elected === was) return;
  const { unit, organisationId } = at;
  const { decisionId } = settled;
  const notIn = (all: readonly Term[]) => (term: Term) =>
    !all.some(({ personId }) => personId === term.personId);
  for (const { personId } of was.filter(notIn(settled.elected))) {
    const officeId = derivedId(electionId, `office:${personId}`);
    const { state } = await unit.read(organisations, organisationId);
    if (state.offices.get(officeId)?.decisionId !== decisionId) continue;
    await unit.decide(organisations, organisationId, { type: 'UndoOffice', officeId, decisionId });
  }
  const { state } = await unit.read(organisations, organisationId);
  const { bodyId, role, title } = office;
  // Whoever signs last cannot mend what the association has done in the meantime: nobody is given what they hold, and nothing in a body that is gone.
  if (state.bodies.get(bodyId)?.dissolvedOn) return;
  const known = (terms: readonly Term[]) =>
    terms.filter(({ personId }) => !isOutsider(meeting, personId));
  const taking = (terms: readonly Term[]) => ({
    ...{ bodyId, role, title, from: known(terms)[0]?.from ?? '' },
    personIds: known(terms).map(({ personId }) => personId),
  });
  const mistaken = { decisionId, was: taking(was), right: taking(settled.elected) };
  for (const { officeId, to } of endedByMistake(state, mistaken))
    await unit.decide(organisations, organisationId, {
      ...{ type: 'UndoOfficeEnd', officeId, decisionId, to },
    });
  const elected = settled.elected.filter(notIn(was)).filter((term) => {
    const held = heldWithin(state, { ...term, bodyId, role, title });
    return !held || held.from < term.from;
  });
  await giveOffices({ ...at, electionId }, { meeting, election, elected, decisionId });
};

import { addDays, organisations } from '@klubba/domain';
import type { Election } from '@klubba/domain/election';
import { derivedId } from '../store/derived-id.ts';
import type { Unit } from '../store/unit.ts';

type At = {
  readonly unit: Unit;
  readonly organisationId: string;
  readonly electionId: string;
  readonly election: Election;
};

/** The office that somebody got by an election, where offices of a body were elected and they are of the association. */
const officeOf = (electionId: string, candidateId: string) =>
  derivedId(electionId, `office:${candidateId}`);

/** Gives somebody the office that they were elected to, for the term of the call, from a day on. */
export const giveElectedOffice = async (
  { unit, organisationId, electionId, election }: At,
  candidateId: string,
  given: {
    readonly from: string;
    readonly decisionId: string | null;
    readonly asSubstitute?: boolean;
  },
) => {
  const { subject, until, listed } = election;
  const personId = listed.find((one) => one.candidateId === candidateId)?.personId;
  if (subject.kind !== 'offices' || !personId) return;
  const { from, decisionId, asSubstitute } = given;
  await unit.decide(organisations, organisationId, {
    type: 'GiveOffice',
    officeId: officeOf(electionId, asSubstitute ? `${candidateId}:substitute` : candidateId),
    ...{ bodyId: subject.bodyId, personId, role: asSubstitute ? 'substitute' : subject.role },
    ...{ title: null, from, to: until, decisionId, personIsRegistered: true },
  });
};

/** Ends what an election gave somebody: the day they go is no day in office. */
export const endElectedOffice = async (
  { unit, organisationId, electionId }: At,
  candidateId: string,
  on: string,
) => {
  for (const id of [candidateId, `${candidateId}:substitute`]) {
    const { state } = await unit.read(organisations, organisationId);
    const officeId = officeOf(electionId, id);
    const office = state.offices.get(officeId);
    if (!office || office.ended || (office.to !== null && office.to < on)) continue;
    const last = addDays(on, -1);
    await unit.decide(organisations, organisationId, {
      ...{ type: 'EndOffice', officeId, decisionId: null },
      on: [last, office.from].sort().at(-1)!,
    });
  }
};

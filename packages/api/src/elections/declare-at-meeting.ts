import { dayOf, meetings, organisations } from '@klubba/domain';
import { elections, partsOf, standingOf } from '@klubba/domain/election';
import { takeDecision } from '../decisions/take-decision.ts';
import type { Unit } from '../store/unit.ts';
import { giveElectedOffice } from './elected-offices.ts';
import { electedText } from './elected-text.ts';

type At = {
  readonly unit: Unit;
  readonly organisationId: string;
  readonly electionId: string;
};

type Gavel = {
  readonly meetingId: string;
  readonly itemId: string;
  readonly decisionId: string;
  readonly at: string;
  /** Of the gavel, as the meeting's record has it; null where nobody knows. */
  readonly hour?: string | null;
};

/** The gavel of an election: the meeting decides under its item who is elected, the decision gets its number, and offices begin. */
export const declareAtMeeting = async (
  { unit, organisationId, electionId }: At,
  { meetingId, itemId, decisionId, at, hour = at }: Gavel,
) => {
  const { state: election } = await unit.read(elections, electionId);
  const { state: meeting } = await unit.read(meetings, meetingId);
  const { state: organisation } = await unit.read(organisations, organisationId);
  const decidedOn = dayOf(meeting, hour);
  const isByVoices = partsOf(election).every((part) => standingOf(election, part).count === null);
  await takeDecision(
    { unit, organisationId },
    { decisionId, meetingId, decidedOn, assignment: null },
    async (number) => {
      const gavel = { itemId, decisionId, number, at };
      await unit.decide(elections, electionId, {
        ...{ type: 'DeclareResult', meetingId, ...gavel, outside: null },
      });
      await unit.decide(meetings, meetingId, {
        ...{ type: 'DeclareElection', electionId, ...gavel, at: hour },
        text: electedText(election, organisation.association?.language ?? 'sv'),
        by: isByVoices ? 'acclamation' : 'ballots',
      });
      return { outcome: 'carried', itemId };
    },
  );
  await giveElectedOffices(
    { unit, organisationId, electionId },
    { from: election.from ?? decidedOn, decisionId },
  );
};

/** Who is elected to a body sits in it from a day on. */
export const giveElectedOffices = async (
  { unit, organisationId, electionId }: At,
  given: { readonly from: string; readonly decisionId: string | null },
) => {
  const { state: election } = await unit.read(elections, electionId);
  for (const part of partsOf(election))
    for (const { candidateId } of standingOf(election, part).places)
      await giveElectedOffice({ unit, organisationId, electionId, election }, candidateId, {
        ...given,
        asSubstitute: part === 'substitutes',
      });
};

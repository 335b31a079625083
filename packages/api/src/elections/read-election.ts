import { meetings, organisations, type Role } from '@klubba/domain';
import { type Election, electionRules, electionRulesOf, elections } from '@klubba/domain/election';
import type { Tx } from '../database/database.ts';
import { peopleNamedIn } from '../record/named.ts';
import { personNames } from '../record/person-names.ts';
import type { Aggregate } from '../store/store.ts';
import type { ElectionView } from './contract.ts';
import { electionView } from './election-view.ts';
import { dayOfVote, rightsOn } from './eligible.ts';

export type AskingElection = {
  readonly tx: Tx;
  readonly organisationId: string;
  readonly actor: { readonly personId: string; readonly roles: readonly Role[] };
  readonly at: Date;
  readonly state: <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
  ) => Promise<{ state: State; version: number }>;
};

/** An election as far as the person who asks may see it; nothing where there is none. */
export const readElection = async (
  { tx, organisationId, actor, at, state }: AskingElection,
  electionId: string,
): Promise<ElectionView | undefined> => {
  const { state: election, version } = await state(elections, electionId);
  if (version === 0) return;
  const { state: organisation } = await state(organisations, organisationId);
  const { state: adopted } = await state(electionRules, organisationId);
  const rules = electionRulesOf(adopted, election.subject.kind, election.rulesVersion);
  const { meetingId } = election;
  const meeting = meetingId ? (await state(meetings, meetingId)).state : undefined;
  const day = dayOfVote(organisation, meeting, at);
  const personIds = [...new Set([...peopleIn(election), actor.personId])];
  const rights = await rightsOn(tx, organisation, organisationId, { day, personIds });
  const names = await personNames(tx, organisationId, personIds);
  const view = electionView({
    ...{ electionId, version, election, organisation, actor, rights, names },
    rules,
  });
  return { ...view, people: await peopleNamedIn(tx, organisationId, textsOf(election)) };
};

const peopleIn = ({ candidates, listed, officials }: Election) => [
  ...[...candidates, ...listed, ...officials].flatMap(({ personId }) => personId ?? []),
  ...candidates.flatMap(({ nominators }) =>
    nominators.flatMap((by) => (by.kind === 'person' ? [by.personId] : [])),
  ),
];

const textsOf = ({ electorate, eligibility, note, proposal }: Election) => [
  ...[electorate, eligibility, note, proposal?.reasons],
];

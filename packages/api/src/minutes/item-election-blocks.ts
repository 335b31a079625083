import type { Fact, ItemElection, Proposer } from '@klubba/domain';
import { listed } from '../documents/text.ts';
import type { Setting } from './setting.ts';

/** The election under an item that somebody's nomination, a round or the gavel belongs to. */
export const electionOf = ({ meeting }: Setting, electionId: string) =>
  meeting.itemElections.find((one) => one.electionId === electionId);

/** Who was nominated, told with the last of them; nothing where all were elected as one proposed. */
export const nominations = (setting: Setting, { electionId, personId }: Fact<'CandidateNamed'>) => {
  const election = electionOf(setting, electionId);
  if (!election || election.candidates.at(-1)?.personId !== personId) return [];
  if (isUncontested(election)) return [];
  const { words, name } = setting;
  const each = election.candidates.map((one) =>
    one.by
      ? words.itemElections.nominatedBy(name(one.personId), proposerOf(setting, one.by))
      : name(one.personId),
  );
  return [words.itemElections.nominated(listed(each, words))];
};

/** All who stood were elected by voices, and one and the same proposed them, or nobody is told to have. */
const isUncontested = ({ settled, candidates }: ItemElection) =>
  settled?.by === 'acclamation' &&
  candidates.every(({ stoodDown }) => !stoodDown) &&
  new Set(candidates.map(({ by }) => by?.id)).size <= 1;

/** How those elected were found: as proposed, or by which figures and which lot. */
export const howElected = (setting: Setting, election: ItemElection): string | null => {
  const { words, name } = setting;
  const said = words.itemElections;
  const [first] = election.candidates;
  const { settled } = election;
  const chair = settled?.chairStayed && chairOf(setting, election);
  const parts = [
    ...(isUncontested(election) && first?.by
      ? [said.asProposed(proposerOf(setting, first.by))]
      : []),
    ...election.rounds.flatMap(({ round }) => roundTold(setting, election, round)),
    ...(chair ? [said.chairStayed(name(chair))] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : null;
};

const roundTold = (setting: Setting, { rounds, lots }: ItemElection, nth: number) => {
  const { words, name } = setting;
  const round = rounds.find((one) => one.round === nth)!;
  const names = (ids: readonly string[]) => listed(ids.map(name), words);
  return [
    words.itemElections.round({
      ...round,
      nth: rounds.length > 1 ? nth : null,
      votes: round.votes
        .toSorted((a, b) => b.for - a.for)
        .map((vote) => ({ ...vote, name: name(vote.personId) })),
    }),
    ...lots
      .filter((lot) => lot.round === nth)
      .map(({ among, method, witnesses, drawn }) =>
        words.itemElections.lot(names(among), method, names(witnesses), names(drawn)),
      ),
  ];
};

const chairOf = ({ meeting }: Setting, { candidates }: ItemElection) =>
  meeting.officers.find(
    ({ office, personId }) =>
      office === 'chair' && candidates.some((one) => one.personId === personId),
  )?.personId;

/** Of an election that was put off: what was counted all the same. */
export const putOff = (setting: Setting, election: ItemElection) =>
  [
    ...election.rounds.flatMap(({ round }) => roundTold(setting, election, round)),
    setting.words.itemElections.putOff,
  ].join(' ');

const proposerOf = ({ name, body, words }: Setting, { kind, id }: Proposer) =>
  kind === 'person' ? name(id) : words.bodyInSentence(body(id));

import type { ElectionView } from '@klubba/api/contract';
import { type ElectionPart, marksOn } from '@klubba/domain/election';
import { candidateNamed, nameOf } from './names.ts';

/** What two tellers have before them: which papers, who stands on them, and what they are to come to. */
export type CountTask = {
  readonly electionId: string;
  readonly part: ElectionPart;
  readonly round: number;
  /** The code that stands on the papers of this round. */
  readonly code: string;
  readonly register: number;
  readonly seats: number;
  /** Marks on a paper at most; any number where undefined. */
  readonly marks: number | undefined;
  readonly yesAndNo: boolean;
  /** Whether a paper can say none of these. */
  readonly noneOfThese: boolean;
  readonly wholeBallots: boolean;
  /** Whether the order of the names on a paper means something. */
  readonly ranked: boolean;
  readonly twice: boolean;
  /** In the order of the ballot, numbered from one. */
  readonly candidates: readonly CandidateOnPaper[];
  /** Where counts are sealed; those that have not done so yet are `open`. */
  readonly places: readonly { readonly placeId: string; readonly name: string; open: boolean }[];
  readonly tellers: readonly {
    readonly officialId: string;
    readonly name: string;
    you: boolean;
    /** Known by name alone: they have no account to sign with. */
    readonly isNamed?: boolean;
  }[];
};

export type CandidateOnPaper = {
  readonly candidateId: string;
  readonly number: number;
  readonly name: string;
  readonly withdrawn: boolean;
};

type Round = ElectionView['rounds'][number];

/** The round of a part whose count is not in yet. */
export const openRoundOf = (
  { rounds, pollingPlaces }: ElectionView,
  part: ElectionPart,
): Round | undefined =>
  rounds.find(
    (round) =>
      round.part === part &&
      !round.ended &&
      round.sealed.length < Math.max(pollingPlaces.length, 1),
  );

/** Whether the papers of a round have the other part of the election, too. */
export const isHalf = ({ rounds }: Pick<ElectionView, 'rounds'>, { part, code }: Round) =>
  rounds.some((one) => one.code === code && one.part !== part);

export const countTask = (view: ElectionView, round: Round, personId: string): CountTask => {
  const { part, candidateIds, seats } = round;
  const { ballot } = view.parts.find((one) => one.part === part)!;
  return {
    electionId: view.electionId,
    ...{ part, round: round.round, code: round.code, register: round.voters, seats },
    marks: ballot === 'yesAndNo' ? undefined : marksOn(view, round, ballot),
    yesAndNo: ballot === 'yesAndNo',
    noneOfThese: ballot === 'noneOfThese',
    wholeBallots: view.method.entered === 'ballots' || ballot === 'ranks',
    ranked: ballot === 'ranks',
    twice: view.method.twice,
    candidates: candidateIds.map((candidateId, at) => ({
      candidateId,
      number: at + 1,
      name: nameOf(view, candidateId),
      withdrawn: candidateNamed(view, candidateId)?.withdrawn ?? false,
    })),
    places: view.pollingPlaces.map(({ placeId, name }) => ({
      ...{ placeId, name },
      open: !round.sealed.includes(placeId),
    })),
    tellers: view.officials
      .filter(({ office, stoodDown }) => office === 'teller' && !stoodDown)
      .map((one) => ({
        officialId: one.officialId,
        name: one.name ?? '…',
        you: one.personId === personId,
        isNamed: one.personId === null,
      })),
  };
};

import type { Proceeding } from './events.ts';
import { type Clause, liveProposals, type Proposal } from './state.ts';
import type { RoundScheme } from './vocabulary.ts';

type Put = Pick<Proposal, 'proposalId' | 'itemId' | 'kind' | 'targetId' | 'withdrawn'> & {
  readonly clauses: readonly Pick<Clause, 'clauseId' | 'status'>[];
};
type Having<One> = { readonly proposals: readonly One[] };

/** What a proposal is, in the end, an alternative to; one that is none is its own. */
export const rivalOf = <One extends Put>(
  meeting: Having<One>,
  { kind, targetId, proposalId }: Pick<One, 'kind' | 'targetId' | 'proposalId'>,
): string => {
  const target =
    kind === 'counter' && targetId
      ? meeting.proposals.find((p) => p.proposalId === targetId)
      : undefined;
  return target ? rivalOf(meeting, target) : proposalId;
};

/** Proposals under an item that exclude each other and are still to choose between, those of each choice together. */
export const choices = <One extends Put>(
  meeting: Having<One>,
  itemId: string,
): readonly (readonly One[])[] => {
  const options = liveProposals(meeting, itemId).filter(
    ({ kind, clauses }) =>
      (kind === 'main' || kind === 'counter') &&
      clauses.length > 0 &&
      clauses.every(({ status }) => status === 'undecided'),
  );
  const byRival = Map.groupBy(options, (option) => rivalOf(meeting, option));
  return [...byRival.values()].filter((rivals) => rivals.length > 1);
};

type Held = { readonly itemId: string; readonly proceedings: readonly Proceeding[] };

/** The rounds that have been held in the choice that an option belongs to. */
export const roundsOf = <One extends Put>(
  meeting: Having<One> & { readonly items: readonly Held[] },
  option: One,
) => {
  const rival = rivalOf(meeting, option);
  const proceedings =
    meeting.items.find(({ itemId }) => itemId === option.itemId)?.proceedings ?? [];
  return proceedings.flatMap((event) => {
    if (event.type !== 'RoundHeld') return [];
    const first = meeting.proposals.find((p) => p.proposalId === event.options[0]?.proposalId);
    return first && rivalOf(meeting, first) === rival ? [event] : [];
  });
};

/** Which options the next round is held among. Two at a time ends with the main proposal against what is left of the others. */
export const nextRound = <One extends Pick<Put, 'kind'>>(
  options: readonly One[],
  scheme: RoundScheme,
): readonly One[] => {
  if (scheme !== 'pairwise') return options;
  const others = options.filter(({ kind }) => kind !== 'main');
  return others.length > 1 ? others.slice(0, 2) : options.slice(0, 2);
};

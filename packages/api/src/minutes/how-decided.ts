import type { Fact, Method, RoundTie, TieBreak } from '@klubba/domain';
import { listed } from '../documents/text.ts';
import type { Words } from '../documents/words.ts';

type Telling = {
  readonly words: Words;
  readonly name: (personId: string) => string;
  /** The name of who chaired then, where it is told. */
  readonly chair: string;
  /** Whether how each voted by name stands in an annex. */
  readonly annexed?: boolean;
  /** Where those entitled to vote were counted, and nobody stands in a register. */
  readonly byHeads?: boolean;
};
type Decided = Pick<Fact<'ClauseDecided'>, 'method' | 'outcome'>;

/** How a clause was decided, in sentences: by voices, as it was found, or with its figures, what they had to reach, and what broke a tie. */
export const howDecided = (telling: Telling, { method, outcome }: Decided) => {
  const { words } = telling;
  const { voting } = words;
  switch (method.kind) {
    case 'acclamation':
      return words.acclamation;
    case 'found':
      return voting.found(method.majority, outcome === 'carried');
    case 'trialVote':
      return voting.trial(outcome === 'carried', method.minority);
    case 'rounds':
      return together(
        voting.rounds(method.scheme, method.rounds, method.votes, method.cast),
        method.tie && roundTieEnded(telling, method.tie),
      );
    case 'countedVote':
    case 'rollCall':
    case 'secretBallot':
      return together(
        figuresTold(telling, method),
        words.majority(method.majority),
        method.tie && tieBroken(telling, method.tie),
      );
  }
};

type Counted = Extract<Method, { tally: unknown }>;

/** The figures of a vote, and who counted it where that is told. */
export const figuresTold = (
  { words, name, annexed = false, byHeads = false }: Telling,
  method: Counted,
) => {
  const { voting } = words;
  if (method.kind === 'rollCall') return voting.rollCall({ ...method.tally, byHeads }, annexed);
  if (method.kind === 'secretBallot') {
    const tellers = method.tellers && voting.tellers(listed(method.tellers.map(name), words));
    return together(voting.ballots({ ...method.tally, byHeads }), tellers);
  }
  const { notVoting, register, ...cast } = method.tally;
  return notVoting === null || register === null
    ? voting.counted({ ...method.tally, byHeads })
    : words.counted({ ...cast, notVoting, register, byHeads });
};

const together = (...said: readonly (string | null)[]) => said.filter(Boolean).join(' ');

const tieBroken = ({ words, name, chair }: Telling, tie: TieBreak) => {
  const carried = tie.outcome === 'carried';
  if (tie.kind === 'lot')
    return words.lot(tie.method, listed(tie.witnesses.map(name), words), carried);
  return words.castingVote(chair, carried);
};

export const roundTieEnded = ({ words, name, chair }: Telling, tie: RoundTie) => {
  const { roundTie } = words.voting;
  if (tie.kind === 'together') return roundTie.together;
  if (tie.kind === 'castingVote') return roundTie.castingVote(chair);
  return roundTie.lot(tie.method, listed(tie.witnesses.map(name), words));
};

/** An att-clause starts with its "att" once, however it was typed; in English it may start with "to" in place of "that". */
export const clauseText = (that: string, said: string) =>
  that === 'that' && /^to\s/i.test(said)
    ? `to ${said.slice(3)}`
    : `${that} ${said.replace(/^(att|that)\s+/i, '')}`;

/** A decision is a whole sentence; a clause is typed without its full stop, or with the comma of the one that follows. A quotation's own end is enough. */
export const sentence = (said: string) =>
  /([.!?…][”’"'»]*|[,;:]|\b(och|and))\s*$/.test(said) ? said : `${said.trimEnd()}.`;

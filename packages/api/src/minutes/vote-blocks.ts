import { type Fact, type Paragraph, roundsOf } from '@klubba/domain';
import { listed } from '../documents/text.ts';
import type { Block } from './contract.ts';
import { clauseText, figuresTold, roundTieEnded } from './how-decided.ts';
import type { Setting } from './setting.ts';

type Chaired = Setting & { readonly chair: string };

/** A vote that decided nothing: on what, its figures, and that it decided nothing. */
export const voteThatDecidedNothing = (
  setting: Chaired,
  { proposals }: Paragraph,
  { method, clauseId }: Fact<'VoteDecidedNothing'>,
): Block => {
  const { voting } = setting.words;
  const voted = proposals
    .flatMap(({ clauses }) => clauses)
    .find((clause) => clause.clauseId === clauseId);
  const tied = 'tally' in method && method.tally.for > 0;
  return {
    ...plain(voting.nothing(tied)),
    lead: voting.on,
    lines: voted ? [clauseText(setting.that, setting.text(voted.text))] : [],
    detail: 'tally' in method ? figuresTold(setting, method) : null,
  };
};

/** One round among options, every figure of it, and who dropped out. */
export const roundHeld = (
  setting: Chaired,
  paragraph: Paragraph,
  round: Fact<'RoundHeld'>,
): Block => {
  const { words, name } = setting;
  const { voting } = words;
  const { scheme, by, options, tellers, tie } = round;
  const optionOf = (proposalId: string) => nameOf(setting, paragraph, proposalId);
  const named = options.map(({ proposalId, votes }) => voting.option(optionOf(proposalId), votes));
  const figures = { ...round, for: 0, against: 0, byHeads: setting.byHeads };
  return {
    ...plain(voting.round(numberOf(setting, round), scheme, by)),
    lines: named,
    detail: [
      voting.roundRest(figures),
      tellers ? voting.tellers(listed(tellers.map(name), words)) : '',
      tie ? roundTieEnded(setting, tie) : '',
      scheme === 'mostVotes' ? '' : voting.out(listed(round.out.map(optionOf), words)),
    ]
      .filter(Boolean)
      .join(' '),
  };
};

/** An option by its words; one of several clauses by its first, for those stand above. */
const nameOf = ({ that, text }: Setting, { proposals }: Paragraph, proposalId: string) => {
  const [first] = proposals.find((one) => one.proposalId === proposalId)?.clauses ?? [];
  return first ? clauseText(that, text(first.originalText ?? first.text)) : '';
};

/** Which round of its choice it is. What is told of a round is a copy of it, so it is found by what it says. */
const numberOf = ({ meeting }: Setting, round: Fact<'RoundHeld'>) => {
  const option = meeting.proposals.find((p) => p.proposalId === round.options[0]?.proposalId);
  if (!option) return 1;
  const among = round.options.map(({ proposalId }) => proposalId).join();
  const same = (other: Fact<'RoundHeld'>) =>
    other.options.map(({ proposalId }) => proposalId).join() === among;
  return roundsOf(meeting, option).findIndex(same) + 1;
};

/** What went with a decision that was put right. */
export const wentWith = (
  { words, that, text }: Setting,
  { proposals }: Paragraph,
  // What says nothing is left out of the record.
  {
    lapsed = [],
    restored = [],
    texts = [],
  }: Pick<Fact<'DecisionCorrected'>, 'lapsed' | 'restored' | 'texts'>,
): readonly string[] => {
  const all = proposals.flatMap(({ clauses }) => clauses);
  const said = (ids: readonly string[]) =>
    all
      .filter(({ clauseId }) => ids.includes(clauseId))
      .map((clause) => clauseText(that, text(clause.text)));
  const part = (head: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${head} ${listed(lines, words)}.`] : [];
  const { fellWith, neverFell, readsNow } = words.voting;
  return [
    ...part(fellWith, said(lapsed)),
    ...part(neverFell, said(restored)),
    ...part(
      readsNow,
      texts.map((each) => clauseText(that, text(each.text))),
    ),
  ];
};

const plain = (text: string): Block => ({
  ...{ kind: 'text', lead: null, text, lines: [], detail: null, outcome: null, figures: null },
});

import type { Fact, Paragraph } from '@klubba/domain';
import type { Setting } from './setting.ts';

/** The gavel that fell on a clause together with others, or for a reason; most fall on one alone. */
export const gavelOver = ({ proceedings }: Paragraph, clauseId: string) =>
  proceedings.find(
    (event): event is Fact<'ClausesPutTogether'> =>
      event.type === 'ClausesPutTogether' && event.clauseIds.includes(clauseId),
  );

/** What one gavel decided of several clauses. One that has been put right since is told by itself. */
export const decidedTogether = (
  { proceedings }: Paragraph,
  gavel: Fact<'ClausesPutTogether'> | undefined,
): readonly Fact<'ClauseDecided'>[] => {
  if (!gavel || gavel.clauseIds.length < 2) return [];
  const isCorrected = (decisionId: string) =>
    proceedings.some((one) => one.type === 'DecisionCorrected' && one.decisionId === decisionId);
  return proceedings.filter(
    (event): event is Fact<'ClauseDecided'> =>
      event.type === 'ClauseDecided' &&
      gavel.clauseIds.includes(event.clauseId) &&
      !isCorrected(event.decisionId),
  );
};

/** Whether they are all that is proposed under the item, as it was proposed: then their words stand there already. */
export const isAllAsProposed = (
  { proposals }: Paragraph,
  decisions: readonly Fact<'ClauseDecided'>[],
) => {
  const clauses = proposals.flatMap((proposal) => proposal.clauses);
  return (
    clauses.length === decisions.length &&
    clauses.every(
      ({ clauseId, originalText }) =>
        originalText === null && decisions.some((one) => one.clauseId === clauseId),
    )
  );
};

/** The numbers of decisions that follow each other: "2024:5–13". */
export const numbersOf = (decisions: readonly Pick<Fact<'ClauseDecided'>, 'number'>[]) => {
  const [first, last] = [decisions.at(0)?.number, decisions.at(-1)?.number];
  if (!first || !last) return '';
  const from = `${first.year}:${first.serial}`;
  return first.serial === last.serial ? from : `${from}–${last.serial}`;
};

/** Why, where the meeting gave a reason. */
export const reasonOf = (
  { words, text }: Setting,
  gavel: Fact<'ClausesPutTogether'> | undefined,
) => (gavel?.reason ? [words.moved.because(text(gavel.reason))] : []);

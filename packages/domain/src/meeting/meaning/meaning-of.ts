import { type LineChange, withLinesChanged } from '../../numbered-text/lines.ts';
import { carriedOn } from '../proposals/carried-on.ts';
import { type Clause, clauseOf, type Meeting, type Proposal } from '../state.ts';
import { mergedMeaning } from './merging-meanings.ts';
import type { Meaning, MeaningOf } from './vocabulary.ts';

/** What a clause means with the amendments to it that carried, and theirs; nothing where it is words alone. */
export const meaningOf = (meeting: Meeting, clauseId: string): Meaning | undefined => {
  const meaning = clauseOf(meeting, clauseId)?.meaning;
  if (!meaning) return undefined;
  return mergedMeaning(meaning, meaningsIn(meeting, carriedOn(meeting, clauseId))) ?? meaning;
};

type Amending = {
  readonly clauses: readonly {
    readonly clauseId?: string;
    readonly meaning?: Meaning | undefined;
  }[];
};

/** What some amendments mean, each as amended in its turn. */
export const meaningsIn = (meeting: Meeting, amendments: readonly Amending[]) =>
  amendments.flatMap(({ clauses: [clause] }) => {
    if (!clause?.meaning) return [];
    return (clause.clauseId && meaningOf(meeting, clause.clauseId)) || clause.meaning;
  });

/** Whether an amendment is about lines of a text that the clause adopts: its words are then none of the clause's. */
export const isAboutLines = (
  target: Pick<Clause, 'meaning'>,
  { clauses: [clause] }: Amending,
): boolean => target.meaning?.kind === 'text' && clause?.meaning?.kind === 'lines';

/** A change that made an adopted text what it is, and the decision that made it; none where the mover took it in. */
export type TracedChange = LineChange & {
  readonly clauseId: string;
  readonly words: string;
  readonly decisionId: string | null;
};

/** A text as it reads with the changes that carried, in the order of its lines, each with its decision; nothing where the clause adopts no text. */
export const textAsAmended = (meeting: Meeting, clauseId: string) => {
  const meaning = clauseOf(meeting, clauseId)?.meaning;
  if (meaning?.kind !== 'text') return undefined;
  const changes = carriedOn(meeting, clauseId)
    .flatMap((amendment) => changeIn(meeting, amendment))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  return { ...meaning, changes, changed: withLinesChanged(meaning.text, changes) };
};

const changeIn = (meeting: Meeting, { clauses: [clause] }: Proposal): readonly TracedChange[] => {
  const meaning = clause && (meaningOf(meeting, clause.clauseId) as MeaningOf<'lines'> | undefined);
  if (!clause || meaning?.kind !== 'lines') return [];
  const { kind: _, ...change } = meaning;
  const { clauseId, text: words, decision } = clause;
  const decisionId = clause.status === 'carried' ? (decision?.decisionId ?? null) : null;
  return [{ ...change, clauseId, words, decisionId }];
};

/** The clauses by which a meeting adopted a text, decided about a fee, or founded or enlarged a group: those that carried. */
export const carriedMeanings = (meeting: Meeting) =>
  meeting.proposals.flatMap((proposal) =>
    proposal.withdrawn || proposal.kind === 'amendment'
      ? []
      : proposal.clauses.flatMap(({ clauseId, status, decision }) => {
          const meaning = meaningOf(meeting, clauseId);
          return status === 'carried' && decision && meaning
            ? [{ clauseId, itemId: proposal.itemId, decision, meaning }]
            : [];
        }),
  );

import type { Fact, TieBreak } from '@klubba/domain';
import { listed } from '../documents/text.ts';
import type { Words } from '../documents/words.ts';

type Telling = {
  readonly words: Words;
  readonly name: (personId: string) => string;
  /** The name of who chaired then, where it is told. */
  readonly chair: string;
};

/** How a clause was decided, in sentences: by acclamation, or with its figures, what they had to reach, and what broke a tie. */
export const howDecided = (telling: Telling, { method }: Pick<Fact<'ClauseDecided'>, 'method'>) => {
  const { words } = telling;
  if (method.kind === 'acclamation') return words.acclamation;
  const tie = method.tie ? tieBroken(telling, method.tie) : '';
  return [words.counted(method.tally), words.majority(method.majority), tie]
    .filter(Boolean)
    .join(' ');
};

const tieBroken = ({ words, name, chair }: Telling, tie: TieBreak) => {
  const carried = tie.outcome === 'carried';
  if (tie.kind === 'lot')
    return words.lot(tie.method, listed(tie.witnesses.map(name), words), carried);
  return words.castingVote(chair, carried);
};

/** An att-clause starts with its "att" once, however it was typed. */
export const clauseText = (that: string, said: string) =>
  `${that} ${said.replace(/^(att|that)\s+/i, '')}`;

/** A decision is a whole sentence; a clause is typed without its full stop, or with the comma of the one that follows. A quotation's own end is enough. */
export const sentence = (said: string) =>
  /([.!?…][”’"'»]*|[,;:]|\b(och|and))\s*$/.test(said) ? said : `${said.trimEnd()}.`;

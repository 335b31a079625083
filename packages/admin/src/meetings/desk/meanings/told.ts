import type { MeaningSent } from '@klubba/api/contract';
import type { Clause, Proposal } from '../../record.ts';

/** What a clause is to do, with the words that say so; undefined while that is not told yet. */
export type Told = { readonly meaning: MeaningSent; readonly words: string } | undefined;
/** What somebody may say that a clause does. */
export type MeaningKind = MeaningSent['kind'] | 'words';

/** What a clause may do beside its words: a proposal anything, an amendment what it amends does; the first is the most likely. */
export const meaningKinds = (
  kind: Proposal['kind'],
  amended: Pick<Clause, 'meaning'> | undefined,
): readonly MeaningKind[] => {
  if (kind === 'reject') return ['words'];
  if (kind !== 'amendment') return ['words', 'text', 'fee', 'group'];
  if (!amended?.meaning) return ['words'];
  return amended.meaning.kind === 'text' ? ['lines', 'words'] : [amended.meaning.kind];
};

import { refuse } from '../../decider.ts';
import { lineFault } from '../../numbered-text/lines.ts';
import type { Clause } from '../state.ts';
import type { Meaning } from './vocabulary.ts';

type Given = readonly { readonly text: string; readonly meaning?: Meaning | undefined }[];

/** Why clauses cannot mean what they are told to; nothing where they can. Lines are changed by amendments alone. */
export const meaningFault = (kind: string, clauses: Given) => {
  for (const { meaning } of clauses) {
    if (meaning?.kind === 'lines' && kind !== 'amendment')
      return refuse('lines-of-no-text', 'clauses');
    const fault = meaning?.kind === 'group' ? groupFault(meaning) : undefined;
    if (fault) return fault;
  }
  return undefined;
};

const groupFault = ({
  personIds,
  convenerId,
  least,
  most,
}: Extract<Meaning, { kind: 'group' }>) => {
  if (new Set(personIds).size < personIds.length) return refuse('person-given-twice', 'clauses');
  if (convenerId && !personIds.includes(convenerId))
    return refuse('convener-not-in-group', 'clauses');
  if (least && most && most < least) return refuse('group-size-upside-down', 'clauses');
  if (most && personIds.length > most) return refuse('group-too-large', 'clauses', { most });
  return undefined;
};

/** Why an amendment cannot say what it says of a clause that means something, or of one that does not. */
export const amendmentFault = (
  { meaning: of }: Pick<Clause, 'meaning'>,
  { meaning }: Given[number],
) => {
  if (of?.kind === 'text' && !meaning) return undefined;
  if (of?.kind === 'text' && meaning?.kind === 'lines')
    return lineFault(of.text, meaning, 'clauses');
  if (meaning?.kind === 'lines' && of?.kind !== 'lines')
    return refuse('lines-of-no-text', 'clauses');
  if (of?.kind !== meaning?.kind) return refuse('amendment-in-words-alone', 'clauses');
  if (of?.kind === 'lines' && meaning?.kind === 'lines')
    return of.operation === meaning.operation && of.from === meaning.from && of.to === meaning.to
      ? undefined
      : refuse('amendment-of-other-lines', 'clauses');
  if (of?.kind === 'group' && meaning?.kind === 'group')
    return of.bodyId === meaning.bodyId && of.founds === meaning.founds
      ? undefined
      : refuse('amendment-in-words-alone', 'clauses');
  return undefined;
};

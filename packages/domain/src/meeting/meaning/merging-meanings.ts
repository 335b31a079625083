import { linesCollide } from '../../numbered-text/lines.ts';
import { merged } from '../proposals/merging.ts';
import type { Meaning, MeaningOf } from './vocabulary.ts';

/**
 * What a clause means as some amendments make it; undefined where two of them change the same lines, or the same figure. Their order does not matter.
 * A text stays as it was proposed: the lines that carry are kept beside it.
 */
export const mergedMeaning = <Of extends Meaning>(
  original: Of,
  amendments: readonly Meaning[],
): Of | undefined => {
  if (original.kind === 'text') return anyCollide(amendments) ? undefined : original;
  const same = amendments.filter((one): one is Of => one.kind === original.kind);
  if (original.kind !== 'lines') return withFields(original, same);
  const text = merged(
    original.text,
    same.map((one) => (one as MeaningOf<'lines'>).text),
  );
  return text === undefined ? undefined : { ...original, text };
};

const anyCollide = (amendments: readonly Meaning[]) => {
  const changes = amendments.filter((one): one is MeaningOf<'lines'> => one.kind === 'lines');
  return changes.some((one, i) => changes.slice(i + 1).some((other) => linesCollide(one, other)));
};

/** Field by field: what one amendment changes, no other may. */
const withFields = <Of extends Meaning>(original: Of, amendments: readonly Of[]) => {
  let made = original;
  for (const field of Object.keys(original) as (keyof Of)[]) {
    const said = (one: Of) => JSON.stringify(one[field]);
    const changed = amendments.filter((one) => said(one) !== said(original));
    if (changed.length > 1) return undefined;
    if (changed[0]) made = { ...made, [field]: changed[0][field] };
  }
  return made;
};

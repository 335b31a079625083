import { folded } from '../text.ts';
import type { ArchiveDetails } from './commands.ts';

type Told = Pick<
  ArchiveDetails,
  'kind' | 'bodyId' | 'bodyName' | 'toldDay' | 'number' | 'title' | 'text' | 'source'
>;

/** What tells an entry from others, whoever recorded it: kind, source, day, body, and its number; where it has none, its words. */
export const identityOf = (told: Told): string => {
  const { kind, bodyId, bodyName, toldDay, number, source } = told;
  const words = number === null ? wordsOf(told) : null;
  return JSON.stringify([
    ...[kind, folded(source), toldDay, bodyId, bodyName && folded(bodyName)],
    ...[number && folded(number), words],
  ]);
};

/** Whether two that are taken for the same say the same. */
export const saysTheSame = (one: Told, other: Told) => wordsOf(one) === wordsOf(other);

const wordsOf = ({ title, text }: Told) => folded([title, text].filter(Boolean).join('\n'));

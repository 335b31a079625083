import type { Candidate } from '../ballot.ts';
import type { Count } from '../count.ts';
import type { Difference } from '../declared-result.ts';
import { tellGroupsElected, tellPassedOver } from './explain-groups.ts';
import { explainApproval, explainPlurality, explainV22 } from './explain-marks.ts';
import type { Telling } from './explain-parts.ts';
import { explainSchulze } from './explain-schulze.ts';
import { explainStv } from './explain-stv.ts';
import type { Sentences } from './sentences.ts';

/** Tells a count in sentences, from the ballots to who was elected. Takes the words of a language. */
export const explain = (
  counted: Count,
  candidates: readonly Candidate[],
  say: Sentences,
): readonly string[] => {
  const telling = tellingOf(candidates, say);
  const told = [...tell(counted, telling)];
  if (counted.missing) told.push(lotNeeded(counted.missing, telling));
  told.push(...tellGroupsElected(counted, telling));
  const vacant = counted.seats - counted.elected.length;
  if (counted.state === 'complete' && vacant > 0) told.push(say.vacant(vacant));
  return told;
};

/** Tells of the groups alone that places were kept for: who was passed over in which round, and how many of each are elected. */
export const explainGroups = (
  counted: Count,
  candidates: readonly Candidate[],
  say: Sentences,
): readonly string[] => {
  if (!('groups' in counted) || !counted.groups) return [];
  const { groups, rounds } = counted;
  const telling = tellingOf(candidates, say);
  const runOff = counted.method === 'v22' ? counted.runOff?.passedOver : undefined;
  return [
    ...rounds.flatMap(({ round, passedOver }) => [
      ...tellPassedOver(passedOver, groups, telling),
      ...(round === 1 ? tellPassedOver(runOff, groups, telling, 'passedOverForRunOff') : []),
    ]),
    ...tellGroupsElected(counted, telling),
  ];
};

const tellingOf = (candidates: readonly Candidate[], say: Sentences): Telling => {
  const names = new Map(candidates.map(({ id, name }) => [id, name]));
  return { say, name: (id) => names.get(id) ?? id };
};

/** Tells where a count differs from what was declared. Takes what each id is called. */
export const explainDifference = (
  { of, place, counted, declared }: Difference,
  name: (id: string) => string,
  say: Sentences,
): string =>
  say.differsFromDeclared({
    of,
    place,
    ...(counted !== undefined && { counted: name(counted) }),
    ...(declared !== undefined && { declared: name(declared) }),
  });

const tell = (counted: Count, telling: Telling): readonly string[] => {
  switch (counted.method) {
    case 'v22':
      return explainV22(counted, telling);
    case 'plurality':
      return explainPlurality(counted, telling);
    case 'approval-each':
      return explainApproval(counted, telling);
    case 'scottish-stv':
    case 'wigm':
      return explainStv(counted, telling);
    case 'schulze':
      return explainSchulze(counted, telling);
  }
};

const lotNeeded = (
  { for: purpose, round, among, places }: NonNullable<Count['missing']>,
  { say, name }: Telling,
) => say.lotNeeded({ for: purpose, round, names: among.map(name), places });

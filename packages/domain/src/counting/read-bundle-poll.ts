import { type Ballot, type Candidate, type Counted, isSheet, type Sheet, total } from './ballot.ts';
import { limits, type PollOnFile, type ReadProblem } from './ballot-file.ts';
import { type Method, needsBallots } from './count.ts';
import { areGroupsExact, type Group } from './group.ts';
import { type Fields, fields, isDefined, isText, list, texts } from './json-fields.ts';
import type { Votes } from './most-votes.ts';
import { sameName } from './same-name.ts';
import { sheetFault } from './sheet-fault.ts';

type Reading = { readonly poll: PollOnFile } | { readonly problem: ReadProblem };

/**
 * Reads candidates, seats, marks, groups, ballots and those of the run-off. Takes the object that holds them, the text that it
 * stands in after the words `within`, and the method, if known; gives the poll, or what is not as it should be.
 */
export const readPoll = (
  from: Fields,
  where: {
    readonly text: string;
    readonly within: string;
    readonly path: string;
    readonly method: Method | undefined;
  },
): Reading => {
  const { seats, marks } = from;
  const { path, method } = where;
  const candidates = list(from.candidates)?.map(candidateOf);
  if (!candidates?.length || !candidates.every(isDefined)) return wrong(`${path}candidates`);
  if (candidates.length > limits.candidates)
    return { problem: { line: 1, expected: 'fewer-candidates', most: limits.candidates } };
  const same = sameName(withLines(candidates, where));
  if (same) return { problem: same };
  if (!differ(candidates)) return wrong(`${path}candidates`);
  if (seats !== undefined && !isPositive(seats)) return wrong(`${path}seats`);
  if (marks !== undefined && !isPositive(marks)) return wrong(`${path}marks`);
  const ballots = countedOf(from.ballots);
  if (!ballots) return wrong(`${path}ballots`);
  const runOff = from.runOff === undefined ? undefined : countedOf(from.runOff);
  if (from.runOff !== undefined && !runOff) return wrong(`${path}runOff`);

  const groups = groupsOf(from.groups);
  if (!groups) return wrong(`${path}groups`);
  if (!areGroupsExact(groups, candidates)) return wrong(`${path}groups`, 'exact-groups');
  if (groups.length > 0 && method && needsBallots(method))
    return wrong(`${path}groups`, 'method-with-groups');

  const most = method === 'v22' || method === 'plurality' ? seats : undefined;
  const impossible = impossibleIn(ballots, method, { candidates, marks: most && (marks ?? most) });
  if (impossible) return wrong(`${path}ballots`, impossible);
  const impossibleRunOff = runOff && impossibleIn(runOff, method, { candidates, marks: most });
  if (impossibleRunOff) return wrong(`${path}runOff`, impossibleRunOff);
  const poll: PollOnFile = {
    ...(seats && { seats }),
    ...(marks && { marks }),
    candidates,
    ballots,
    ...(runOff && { runOff }),
    ...(groups.length > 0 && { groups }),
  };
  return { poll };
};

const impossibleIn = (
  counted: Counted,
  method: Method | undefined,
  ballot: { readonly candidates: readonly Candidate[]; readonly marks: number | undefined },
) => {
  if (!isSheet(counted)) return undefined;
  if (method && needsBallots(method)) return 'whole-ballots';
  return sheetFault(counted, ballot) && 'possible-sheet';
};

const candidateOf = (value: unknown): Candidate | undefined => {
  if (isText(value)) return { id: value, name: value };
  const { id, name, party, withdrawn } = fields(value) ?? {};
  if (!isText(id) || !isText(name)) return undefined;
  return {
    id,
    name,
    ...(isText(party) && { party }),
    ...(withdrawn === true && { withdrawn }),
  };
};

const groupsOf = (value: unknown): readonly Group[] | undefined => {
  const groups = value === undefined ? [] : list(value)?.map(groupOf);
  return groups?.every(isDefined) ? groups : undefined;
};

const groupOf = (value: unknown): Group | undefined => {
  const { id, name = '', members: listed, max, min } = fields(value) ?? {};
  const members = texts(listed);
  if (!isText(id) || typeof name !== 'string' || !members) return undefined;
  if ((max === undefined) === (min === undefined) || !isCount(max ?? min)) return undefined;
  return { id, name, members, ...(isCount(max) ? { max } : { min: min as number }) };
};

// JSON does not tell where a value stood: each name is looked for from where the one before it was.
const withLines = (
  candidates: readonly Candidate[],
  { text, within }: { readonly text: string; readonly within: string },
) => {
  let at = Math.max(0, text.indexOf('"candidates"', Math.max(0, text.indexOf(within))));
  let line = text.slice(0, at).split('\n').length;
  return candidates.map(({ name }) => {
    const found = text.indexOf(JSON.stringify(name), at);
    if (found >= 0) {
      line += text.slice(at, found).split('\n').length - 1;
      at = found + 1;
    }
    return { name, line };
  });
};

const differ = (candidates: readonly Candidate[]) =>
  new Set(candidates.map(({ id }) => id)).size === candidates.length &&
  candidates.every(({ id }) => id !== '__proto__');

const countedOf = (value: unknown): Counted | undefined => {
  const counted = Array.isArray(value) ? ballotsOf(value) : sheetOf(value);
  return counted && total(counted) <= limits.ballots ? counted : undefined;
};

const ballotsOf = (value: readonly unknown[]): readonly Ballot[] | undefined => {
  const ballots = value.map(ballotOf);
  return ballots.every(isDefined) && ballots.length <= limits.distinctBallots ? ballots : undefined;
};

const ballotOf = (value: unknown): Ballot | undefined => {
  const { weight, preferences, marks, against, kind } = fields(value) ?? {};
  if (kind !== undefined) return isCount(weight) ? ofKind(weight, kind) : undefined;
  const ranks = marks === undefined ? list(preferences)?.map(texts) : [texts(marks)];
  const noes = texts(against ?? []);
  if (!isCount(weight) || !noes || !ranks?.every(isDefined)) return undefined;
  return { weight, preferences: ranks, ...(noes.length > 0 && { against: noes }) };
};

const ofKind = (weight: number, kind: unknown): Ballot | undefined =>
  kind === 'none' || kind === 'invalid' ? { weight, preferences: [], kind } : undefined;

const sheetOf = (value: unknown): Sheet | undefined => {
  const { votes, against, valid, none, blank, invalid } = fields(value) ?? {};
  if (!isVotes(votes) || !isCount(valid) || !isCount(blank) || !isCount(invalid)) return undefined;
  if (!(against === undefined || isVotes(against)) || !(none === undefined || isCount(none)))
    return undefined;
  return {
    votes,
    ...(against && { against }),
    valid,
    ...(none !== undefined && { none }),
    ...{ blank, invalid },
  };
};

const isVotes = (value: unknown): value is Votes => {
  const votes = fields(value);
  return votes !== undefined && Object.values(votes).every(isCount);
};

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= limits.ballots;

const isPositive = (value: unknown): value is number => isCount(value) && value > 0;

const wrong = (found: string, expected: ReadProblem['expected'] = 'bundle-field'): Reading => ({
  problem: { line: 1, expected, found },
});

import type { Ballot, Candidate } from './ballot.ts';
import { type BallotFile, failed, limits, type Reading } from './ballot-file.ts';
import { isMethod } from './count.ts';
import { sameName } from './same-name.ts';

/**
 * Reads what an evidence bundle says about the count: `{ title?, method?, seats?, unranked?, candidates,
 * ballots, runOff?, lots? }` as JSON. A candidate is `{ id, name, withdrawn? }` or a name; a ballot is
 * `{ weight, preferences }`, or `{ weight, marks }` where all marks are equal. Other fields are left alone.
 * Takes the text; gives the file, or the field that is not as it should be.
 */
export const readBundle = (text: string): Reading => {
  const bundle = parse(text);
  if (!bundle) return failed({ line: lineOfError(text), expected: 'json' });
  const candidates = list(bundle.candidates)?.map(candidateOf);
  if (!candidates?.length || !candidates.every(isDefined)) return wrong('candidates');
  if (candidates.length > limits.candidates)
    return failed({ line: 1, expected: 'fewer-candidates', most: limits.candidates });
  const same = sameName(withLines(candidates, text));
  if (same) return failed(same);
  if (!differ(candidates)) return wrong('candidates');
  const ballots = ballotsOf(bundle.ballots);
  if (!ballots) return wrong('ballots');
  const runOff = ballotsOf(bundle.runOff ?? []);
  if (!runOff) return wrong('runOff');
  const lots = list(bundle.lots ?? []);
  if (!lots?.every(isText)) return wrong('lots');
  const { title, method, seats, unranked } = bundle;
  if (title !== undefined && !isText(title)) return wrong('title');
  if (method !== undefined && !(isText(method) && isMethod(method))) return wrong('method');
  if (seats !== undefined && !(isCount(seats) && seats > 0)) return wrong('seats');
  if (unranked !== undefined && unranked !== 'last' && unranked !== 'no-opinion')
    return wrong('unranked');
  const file: BallotFile = {
    ...(title && { title }),
    ...(method && { method }),
    ...(seats && { seats }),
    ...(unranked && { unranked }),
    candidates,
    ballots,
    ...(bundle.runOff !== undefined && { runOff }),
    ...(lots.length > 0 && { lots }),
  };
  return { file };
};

type Fields = Readonly<Record<string, unknown>>;

const parse = (text: string): Fields | undefined => {
  try {
    return fields(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return undefined;
  }
};

// The engine tells where in its own words, or not at all.
const lineOfError = (text: string): number => {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return 1;
  } catch (error) {
    const [, line] = /\bline (\d+)/.exec(String(error)) ?? [];
    const [, position] = /\bposition (\d+)/.exec(String(error)) ?? [];
    if (line) return Number(line);
    if (position) return text.slice(0, Number(position)).split('\n').length;
    return text.trimEnd().split('\n').length;
  }
};

const candidateOf = (value: unknown): Candidate | undefined => {
  if (isText(value)) return { id: value, name: value };
  const { id, name, withdrawn } = fields(value) ?? {};
  if (!isText(id) || !isText(name)) return undefined;
  return { id, name, ...(withdrawn === true && { withdrawn }) };
};

// JSON does not tell where a value stood: each name is looked for from where the one before it was.
const withLines = (candidates: readonly Candidate[], text: string) => {
  let at = Math.max(0, text.indexOf('"candidates"'));
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

const ballotsOf = (value: unknown): readonly Ballot[] | undefined => {
  const ballots = list(value)?.map(ballotOf);
  if (!ballots?.every(isDefined) || ballots.length > limits.distinctBallots) return undefined;
  const all = ballots.reduce((sum, { weight }) => sum + weight, 0);
  return all > limits.ballots ? undefined : ballots;
};

const ballotOf = (value: unknown): Ballot | undefined => {
  const { weight, preferences, marks, against } = fields(value) ?? {};
  const ranks = marks === undefined ? list(preferences)?.map(list) : [list(marks)];
  const noes = list(against ?? []);
  if (!isCount(weight) || !noes?.every(isText)) return undefined;
  const named = ranks?.map((rank) => (rank?.every(isText) ? rank : undefined));
  if (!named?.every(isDefined)) return undefined;
  return { weight, preferences: named, ...(noes.length > 0 && { against: noes }) };
};

const fields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;

const list = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? value : undefined;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= limits.ballots;

const isDefined = <Value>(value: Value | undefined): value is Value => value !== undefined;

const wrong = (found: string): Reading => failed({ line: 1, expected: 'bundle-field', found });

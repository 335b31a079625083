import type { Candidate } from './ballot.ts';
import {
  type BallotFile,
  failed,
  type PollOnFile,
  type Reading,
  type ReadProblem,
} from './ballot-file.ts';
import { isMethod, type Method } from './count.ts';
import { type Fields, fields, isText, texts } from './json-fields.ts';
import { readLots } from './read-bundle-lots.ts';
import { readPoll } from './read-bundle-poll.ts';

/**
 * Reads what an evidence bundle says about the count: `{ title?, method?, seats?, marks?, unranked?, unmarked?,
 * candidates, groups?, ballots, runOff?, substitutes?, lots?, result? }` as JSON, or such an object in the field `count` of a
 * larger one. A candidate is `{ id, name, party?, withdrawn? }` or a name; a ballot is `{ weight, preferences }`, or
 * `{ weight, marks }` where all marks are equal; instead of ballots a sheet of votes may stand. Other fields are left
 * alone. Takes the text; gives the file, or the field that is not as it should be.
 */
export const readBundle = (text: string): Reading => {
  const whole = parse(text);
  if (!whole) return failed({ line: lineOfError(text), expected: 'json' });
  const nested = fields(whole.count);
  const bundle = nested ?? whole;
  const { title, method, unranked, unmarked } = bundle;
  if (title !== undefined && !isText(title)) return wrong('title');
  if (method !== undefined && !(isText(method) && isMethod(method))) return wrong('method');
  if (unranked !== undefined && unranked !== 'last' && unranked !== 'no-opinion')
    return wrong('unranked');
  if (unmarked !== undefined && unmarked !== 'no' && unmarked !== 'abstained')
    return wrong('unmarked');
  const within = nested ? '"count"' : '';
  const read = readPoll(bundle, { text, within, path: '', method });
  if ('problem' in read) return failed(read.problem);
  const later = readSubstitutes(bundle.substitutes, text, method);
  if ('problem' in later) return failed(later.problem);
  const { substitutes } = later;
  const lots = readLots(bundle.lots, idsOf(read.poll, substitutes));
  if ('expected' in lots) return wrong('lots', lots.expected);
  const result = resultOf(bundle.result);
  if (bundle.result !== undefined && !result) return wrong('result');
  const file: BallotFile = {
    ...(title && { title }),
    ...(method && { method }),
    ...(unranked && { unranked }),
    ...(unmarked && { unmarked }),
    ...read.poll,
    ...(substitutes && { substitutes }),
    ...(lots.lots.length > 0 && { lots: lots.lots }),
    ...(result && { result }),
  };
  return { file };
};

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

type Substitutes = NonNullable<BallotFile['substitutes']>;

const readSubstitutes = (
  value: unknown,
  text: string,
  ordinary: Method | undefined,
): { readonly substitutes?: Substitutes } | { readonly problem: ReadProblem } => {
  if (value === undefined) return {};
  const from = fields(value);
  const path = 'substitutes.';
  const problem = (found: string, expected: ReadProblem['expected'] = 'bundle-field') => ({
    problem: { line: 1, expected, found },
  });
  if (!from) return problem('substitutes');
  const { method } = from;
  if (method !== undefined && !(isText(method) && isMethod(method)))
    return problem(`${path}method`);
  const read = readPoll(from, {
    text,
    within: '"substitutes"',
    path,
    method: method ?? ordinary,
  });
  if ('problem' in read) return read;
  const { seats } = read.poll;
  if (seats === undefined) return problem(`${path}seats`);
  const lots = readLots(from.lots, idsOf(read.poll));
  if ('expected' in lots) return problem(`${path}lots`, lots.expected);
  return {
    substitutes: {
      ...(method && { method }),
      ...read.poll,
      seats,
      ...(from.lots !== undefined && lots),
    },
  };
};

const idsOf = (...polls: (PollOnFile | undefined)[]): ReadonlySet<string> =>
  new Set(polls.flatMap((poll) => (poll?.candidates ?? []).map(({ id }: Candidate) => id)));

const resultOf = (value: unknown): BallotFile['result'] => {
  const result = fields(value);
  const elected = texts(result?.elected);
  const substitutes = result?.substitutes === undefined ? undefined : texts(result.substitutes);
  if (!elected || (result?.substitutes !== undefined && !substitutes)) return undefined;
  return { elected, ...(substitutes && { substitutes }) };
};

const wrong = (found: string, expected: ReadProblem['expected'] = 'bundle-field'): Reading =>
  failed({ line: 1, expected, found });

import type { Ballot, Candidate } from './ballot.ts';
import { failed, gatherBallots, limits, type Reading, type ReadProblem } from './ballot-file.ts';
import { bltTokens, type Token, type TokenProblem } from './blt-tokens.ts';
import { readBltNames } from './read-blt-names.ts';
import { sameName } from './same-name.ts';

/**
 * Reads the BLT format (Hill, Wichmann and Woodall 1987) with what OpenSTV and Droop added: withdrawn
 * candidates as negative numbers, ballot ids, comments, `=` for equal ranks, `-` for a skipped one,
 * `[tie …]` and `[nick …]`. Line breaks are white space among the ballots; each name has a line of its own.
 * Takes the text; gives the file, or the first line that is not as it should be.
 */
export const readBlt = (text: string): Reading => {
  try {
    return { file: read(text.replaceAll(/\r(?!\n)/g, '\n')) };
  } catch (error) {
    if (error instanceof Stop) return failed(error.problem);
    throw error;
  }
};

/** Only leaves the reader from within; it never gets out of this file. */
class Stop extends Error {
  readonly problem: ReadProblem;
  constructor(problem: ReadProblem) {
    super(problem.expected);
    this.problem = problem;
  }
}

type Source = {
  readonly next: () => Token;
  readonly candidates: number;
  readonly nicknames: Map<string, number>;
};

const read = (text: string) => {
  const tokens = bltTokens(text);
  const next = () => checked(tokens.next());
  const candidates = number(next(), 'number-of-candidates', 1);
  if (candidates.value > limits.candidates)
    throw new Stop({ ...candidates, expected: 'fewer-candidates', most: limits.candidates });
  const seats = number(next(), 'number-of-seats', 1);
  const nicknames = new Map<string, number>();
  const source = { next, candidates: candidates.value, nicknames };
  const { withdrawn, lots, token } = readPreamble(source);
  const { ballots, end } = readBallots(source, token);
  const read = readBltNames(text, end, candidates.value);
  if ('expected' in read) throw new Stop(read);
  const { names, title } = read;
  const same = sameName(names);
  if (same) throw new Stop(same);
  return {
    ...(title && { title }),
    seats: seats.value,
    candidates: names.map(
      ({ name, party }, at): Candidate => ({
        id: String(at + 1),
        name,
        ...(party && { party }),
        ...(withdrawn.has(at + 1) && { withdrawn: true }),
      }),
    ),
    ballots,
    ...(lots && { lots: [{ kind: 'physical' as const, order: lots }] }),
  };
};

const readPreamble = (source: Source) => {
  const withdrawn = new Set<number>();
  let lots: readonly string[] | undefined;
  for (;;) {
    const token = source.next();
    if (token.text.startsWith('[')) {
      const option = readOption(source, token);
      if (option.name === 'nick')
        for (const [at, nickname] of option.words.entries()) {
          if (source.nicknames.has(nickname.text)) throw stop(nickname, 'different-names');
          source.nicknames.set(nickname.text, at + 1);
        }
      else lots = option.words.map((word) => candidate(source, word));
      continue;
    }
    if (token.kind !== 'word' || !token.text.startsWith('-')) return { withdrawn, lots, token };
    const value = wholeNumber(token.text.slice(1));
    if (value === undefined || value < 1 || value > source.candidates)
      throw stop(token, 'withdrawn-candidate', source.candidates);
    withdrawn.add(value);
  }
};

const readOption = (source: Source, start: Token) => {
  const name = start.text.slice(1).replace(/\]$/, '');
  if (name !== 'tie' && name !== 'nick') throw stop(start, 'known-option');
  const words: Token[] = [];
  for (let token = start; !token.text.endsWith(']'); ) {
    token = source.next();
    if (token.kind !== 'word' || words.length > limits.candidates)
      throw stop(token, 'closing-bracket');
    const word = { ...token, text: token.text.replace(/\]$/, '') };
    if (word.text) words.push(word);
  }
  return { name, words };
};

const readBallots = (source: Source, first: Token) => {
  const gathered = gatherBallots();
  const named: Token[][] = [];
  let token = first;
  for (; token.text !== '0'; token = source.next()) {
    if (gathered.isFull()) throw stop(token, 'fewer-ballots', limits.ballots);
    if (token.text.startsWith('(')) {
      named.push(readNamedBallot(source, token));
      if (named.length > limits.distinctBallots) throw stop(token, 'fewer-ballots', limits.ballots);
      continue;
    }
    const weight = number(token, 'number-of-ballots', 0).value;
    const ranks = ranksOf(source);
    gathered.add(keyOf(ranks), weight, () => ballotOf(source, ranks));
  }
  const weighted = named.length > 0 && statesWeights(source, named);
  for (const words of named) {
    const [weight, ranks] = weighted ? [words[0]!, words.slice(1)] : [undefined, words];
    const value = weight ? number(weight, 'number-of-ballots', 0).value : 1;
    gathered.add(keyOf(ranks), value, () => ballotOf(source, ranks));
  }
  return { ballots: gathered.all(), end: token };
};

const ranksOf = (source: Source): readonly Token[] => {
  const ranks: Token[] = [];
  for (let token = source.next(); token.text !== '0'; token = source.next()) {
    const isNumber = token.kind === 'word' && !token.text.startsWith('"');
    if (!isNumber || ranks.length > 2 * limits.candidates)
      throw stop(token, 'candidate-number', source.candidates);
    ranks.push(token);
  }
  return ranks;
};

const readNamedBallot = (source: Source, start: Token): Token[] => {
  for (let token = start; !token.text.endsWith(')'); ) {
    token = source.next();
    if (token.kind === 'end' || token.line !== start.line) throw stop(token, 'closing-bracket');
  }
  return [...ranksOf(source)];
};

// After an id OpenSTV writes the weight, always 1; Droop writes none. What the numbers can be decides.
const statesWeights = (source: Source, named: readonly (readonly Token[])[]): boolean => {
  if (named.every(([first]) => first?.text === '1')) return true;
  return named.some((words) => {
    const plain = words.map(({ text }) => text);
    const first = wholeNumber(plain[0] ?? '');
    return new Set(plain).size < plain.length || (first !== undefined && first > source.candidates);
  });
};

const keyOf = (ranks: readonly Token[]) => ranks.map(({ text }) => text).join(' ');

const ballotOf = (source: Source, ranks: readonly Token[]): Omit<Ballot, 'weight'> => ({
  preferences: ranks.map((rank) => {
    if (rank.text === '-') return [];
    if (!rank.text.includes('=')) return [candidate(source, rank)];
    return rank.text.split('=').map((text) => candidate(source, { ...rank, text }));
  }),
});

const candidate = ({ nicknames, candidates }: Source, token: Token): string => {
  const value = nicknames.get(token.text) ?? wholeNumber(token.text);
  if (value === undefined || value < 1 || value > candidates)
    throw stop(token, 'candidate-number', candidates);
  return String(value);
};

const number = (token: Token, expected: ReadProblem['expected'], least: number) => {
  const value = token.kind === 'word' ? wholeNumber(token.text) : undefined;
  if (value === undefined || value < least) throw stop(token, expected);
  return { value, line: token.line, found: token.text };
};

const wholeNumber = (text: string): number | undefined =>
  /^\d{1,9}$/.test(text) ? Number(text) : undefined;

const checked = (token: Token | TokenProblem): Token => {
  if ('expected' in token) throw new Stop(token);
  return token;
};

const stop = ({ line, kind, text }: Token, expected: ReadProblem['expected'], most?: number) =>
  new Stop({
    line,
    expected,
    ...(kind !== 'end' && { found: text }),
    ...(most !== undefined && { most }),
  });

import type { Ballot, Candidate } from './ballot.ts';
import { failed, gatherBallots, limits, type Reading } from './ballot-file.ts';
import { sameName } from './same-name.ts';

/**
 * Reads a tally sheet of the Debian project: the options in its head, then a `V:` line for each ballot
 * with one rank per option (1–9, then a, b, …; `-` for no rank). Takes the text; gives the file, with one
 * seat, or the first line that is not as it should be.
 */
export const readDebianTally = (text: string): Reading => {
  const candidates: (Candidate & { readonly line: number })[] = [];
  const gathered = gatherBallots();
  let line = 0;
  for (const row of lines(text)) {
    line += 1;
    const option = /^[\s/|]*Option\s+(\d+)\s*-*>\s*:(.*)$/.exec(row.trimEnd());
    if (option) {
      const name = option[2]?.trim();
      if (Number(option[1]) !== candidates.length + 1 || !name)
        return failed({ line, expected: 'options', found: row.trim() });
      candidates.push({ id: String(candidates.length + 1), name, line });
      if (candidates.length > limits.candidates)
        return failed({ line, expected: 'fewer-candidates', most: limits.candidates });
    }
    if (!row.startsWith('V:')) continue;
    if (candidates.length === 0) return failed({ line, expected: 'options', found: row });
    const vote = /^V:\s*(\S+)/.exec(row)?.[1] ?? '';
    if (vote.length !== candidates.length || !/^[-1-9a-z]*$/i.test(vote))
      return failed({ line, expected: 'vote', found: vote, most: candidates.length });
    gathered.add(vote.toLowerCase(), 1, () => ballotOf(vote.toLowerCase()));
    if (gathered.isFull()) return failed({ line, expected: 'fewer-ballots', most: limits.ballots });
  }
  if (candidates.length === 0) return failed({ line, expected: 'options' });
  const same = sameName(candidates);
  if (same) return failed(same);
  const named = candidates.map(({ id, name }) => ({ id, name }));
  return { file: { seats: 1, candidates: named, ballots: gathered.all() } };
};

// Ranks may be left out and shared: only their order matters.
const ballotOf = (vote: string): Omit<Ballot, 'weight'> => {
  const byRank = new Map<number, string[]>();
  for (const [at, mark] of [...vote].entries()) {
    if (mark === '-') continue;
    const rank = Number.parseInt(mark, 36);
    byRank.set(rank, [...(byRank.get(rank) ?? []), String(at + 1)]);
  }
  return { preferences: [...byRank].sort(([a], [b]) => a - b).map(([, ids]) => ids) };
};

function* lines(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    yield text.slice(start, stop);
    start = stop + 1;
  }
}

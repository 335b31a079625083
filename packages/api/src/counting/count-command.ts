import { folded } from '@klubba/domain';
import {
  count as countBallots,
  en,
  explain,
  type Lots,
  matchCandidates,
  type ReadProblem,
  sv,
} from '@klubba/domain/counting';
import { countJson } from './count-json.ts';
import { type Asked, readArguments } from './count-options.ts';
import { countText, oneLine } from './count-text.ts';
import { readBallotFile } from './read-ballot-file.ts';

const usage = `Usage: klubba count FILE --method METHOD [OPTIONS]

Counts the ballots in FILE (BLT, a CSV of marks, a Debian tally sheet or a bundle) and prints the result.

  --method METHOD            v22, plurality, approval-each, scottish-stv, wigm or schulze
  --seats N                  seats to fill, where the file does not say or says otherwise
  --marks N                  marks on a ballot at most (as many as the seats when not said)
  --unranked last|no-opinion what it means for schulze that a ballot leaves someone unranked
  --unmarked no|no-opinion   what it means for approval-each that a candidate is left unmarked (no when not said)
  --run-off FILE             the ballots of the run-off, for v22
  --substitutes N            substitutes to order by the votes that are left, for v22
  --lots NAME,NAME,…         the order in which lots were drawn, first drawn first
  --seed HEX --words TEXT    a computed lot: its opened seed and the tellers' words
  --json                     the whole result as JSON
  --explain                  the result in sentences
  --language sv|en           the language of the sentences (sv when not said)

Exit codes: 0 counted, 2 wrong usage or a malformed file, 3 a tie needs a lot that is not there.
`;

/** Where the command writes; given by tests. */
export type Io = {
  readonly out: (text: string) => Promise<unknown>;
  readonly err: (text: string) => Promise<unknown>;
};

/** `klubba count`: takes the words after the command, gives the exit code. A wrong file costs one line, never a stack. */
export const count = async (args: readonly string[], io: Io = standard): Promise<number> => {
  if (args.includes('--help') || args.includes('-h')) {
    await io.out(usage);
    return 0;
  }
  const asked = readArguments(args);
  if ('wrong' in asked)
    return refuse(io, `${asked.wrong} klubba count --help shows what there is.`);
  const reading = await readBallotFile(asked.file);
  if ('problem' in reading) return refuse(io, problemLine(asked.file, reading.problem));
  const second = asked.runOff === undefined ? undefined : await readBallotFile(asked.runOff);
  if (second && 'problem' in second) return refuse(io, problemLine(asked.runOff!, second.problem));

  const { file } = reading;
  const method = asked.method ?? file.method;
  if (!method) return refuse(io, `${asked.file}: expected --method with the method to count by.`);
  const seats = asked.seats ?? file.seats;
  if (!seats) return refuse(io, `${asked.file}: expected --seats, for the file does not say.`);
  const lots = lotsOf(asked, file);
  if ('wrong' in lots) return refuse(io, lots.wrong);
  const unranked = asked.unranked ?? file.unranked;
  const later = second && matchCandidates(file, second.file);
  if (later && 'unknown' in later)
    return refuse(
      io,
      `${asked.runOff}: expected names of the first round, found “${later.unknown[0]}”.`,
    );
  const runOff = later?.ballots ?? file.runOff;
  const counted = countBallots(
    method,
    file,
    {
      seats,
      ...(asked.marks && { marks: asked.marks }),
      ...(unranked && { unranked }),
      ...(asked.unmarked && { unmarked: asked.unmarked }),
      ...(runOff && { runOff }),
      ...(asked.substitutes && {
        substitutes: { places: asked.substitutes, ballots: 'continued' },
      }),
    },
    lots,
  );
  const sentences = () => explain(counted, file.candidates, asked.language === 'en' ? en : sv);
  if (asked.json) {
    const told = asked.explain ? { explanation: sentences() } : {};
    await io.out(`${JSON.stringify({ ...countJson(counted, file), ...told }, null, 2)}\n`);
  } else if (asked.explain) await io.out(`${sentences().map(oneLine).join('\n')}\n`);
  else await io.out(countText(counted, file));
  if (!counted.missing) return 0;
  const names = counted.missing.among.map((id) => nameOf(file, id));
  const { for: purpose, round, places } = counted.missing;
  await io.err(
    `${oneLine(`${asked.file}: ${en.lotNeeded({ for: purpose, round, names, places })} Give the order with --lots.`)}\n`,
  );
  return 3;
};

type File = Extract<Awaited<ReturnType<typeof readBallotFile>>, { file: unknown }>['file'];

const nameOf = ({ candidates }: File, id: string) =>
  candidates.find((each) => each.id === id)?.name ?? id;

const lotsOf = (asked: Asked, file: File): Lots | { readonly wrong: string } => {
  if (asked.seed !== undefined)
    return { kind: 'computed', seed: asked.seed, words: asked.words ?? '' };
  if (asked.lots === undefined)
    return { kind: 'physical', draws: file.lots ? [{ order: file.lots }] : [] };
  const order = idsOf(asked.lots, file);
  return 'wrong' in order ? order : { kind: 'physical', draws: [{ order: order.ids }] };
};

// A name may hold a comma itself: as many words as make a name are taken together.
const idsOf = (
  names: string,
  { candidates }: File,
): { readonly ids: readonly string[] } | { readonly wrong: string } => {
  const words = names.split(',');
  const ids: string[] = [];
  for (let at = 0; at < words.length; ) {
    const ends = words.map((_, end) => words.length - end).filter((end) => end > at);
    const found = ends.flatMap((end) => {
      const name = words.slice(at, end).join(',').trim();
      const same =
        candidates.find((each) => folded(each.name) === folded(name)) ??
        candidates.find(({ id }) => id === name);
      return same ? [{ end, same }] : [];
    })[0];
    if (!found) return { wrong: `--lots: expected the name of a candidate, found “${words[at]}”.` };
    if (ids.includes(found.same.id))
      return { wrong: `--lots: expected each name once, found “${words[at]}” again.` };
    ids.push(found.same.id);
    at = found.end;
  }
  return { ids };
};

const problemLine = (file: string, problem: ReadProblem) =>
  `${file}:${problem.line}: ${en.problem(problem).replace(/^E/, 'e')}`;

const refuse = async (io: Io, line: string): Promise<number> => {
  await io.err(`${oneLine(line)}\n`);
  return 2;
};

const write = (stream: NodeJS.WritableStream) => (text: string) =>
  new Promise<void>((resolve) => stream.write(text, () => resolve()));

const standard: Io = { out: write(process.stdout), err: write(process.stderr) };

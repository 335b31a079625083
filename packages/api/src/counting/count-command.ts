import {
  count as countBallots,
  countSubstitutes,
  en,
  explainDifference,
  isCountableBy,
  matchCandidates,
  type Parameters,
  type ReadProblem,
  sv,
} from '@klubba/domain/counting';
import { groupsAsked } from './count-groups.ts';
import { lotsOf } from './count-lots.ts';
import { type Asked, readArguments } from './count-options.ts';
import {
  type CountedFile,
  compared,
  countedFileJson,
  countedFileText,
  nameIn,
  sentencesOf,
} from './counted-file.ts';
import { readBallotFile } from './read-ballot-file.ts';
import { type Io, oneLine, refuse, terminal } from './terminal.ts';

const usage = `Usage: klubba count FILE --method METHOD [OPTIONS]

Counts the ballots in FILE (BLT, a CSV of marks, a Debian tally sheet or a bundle) and prints the result.

  --method METHOD            v22, plurality, approval-each, scottish-stv, wigm or schulze
  --seats N                  seats to fill, where the file does not say or says otherwise
  --marks N                  marks on a ballot at most (as many as the seats when not said)
  --unranked last|no-opinion what it means for schulze that a ballot leaves someone unranked
  --unmarked no|no-opinion   what it means for approval-each that a candidate is left unmarked (no when not said)
  --run-off FILE             the ballots of the second round, for v22
  --substitutes N            substitutes to order by the votes that are left, for v22
  --at-most N:NAME,NAME,…    the most seats that these may have together; again for others
  --at-least N:NAME,NAME,…   the fewest seats that these are to have together; alone
  --lots NAME,NAME,…         the order in which lots were drawn, first drawn first
  --seed HEX --words TEXT    a computed lot: its opened seed and the tellers' words
  --json                     the whole result as JSON
  --explain                  the result in sentences
  --language sv|en           the language of the sentences (sv when not said)

A bundle may also hold the election of substitutes, its lots and the result that was declared: then all is counted and compared.

Exit codes: 0 counted, 2 wrong usage or a malformed file, 3 a tie needs a lot that is not there, 4 another result than was declared.
`;

/** `klubba count`: takes the words after the command, gives the exit code. A wrong file costs one line, never a stack. */
export const count = async (args: readonly string[], io: Io = terminal): Promise<number> => {
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
  const groups = groupsAsked(asked, file);
  if ('wrong' in groups) return refuse(io, groups.wrong);
  if (!isCountableBy(groups.length > 0 ? { ...file, groups } : file, method))
    return refuse(
      io,
      `${asked.file}: expected v22, plurality or approval-each, for ${method} needs the ballots themselves and keeps no seats for groups.`,
    );
  if (asked.substitutes && file.substitutes)
    return refuse(io, '--substitutes: expected nothing, for the file says how they are elected.');
  if (asked.substitutes && groups.length > 0)
    return refuse(io, '--substitutes: expected nothing, for seats are kept for groups.');
  const lots = lotsOf(asked, file);
  if ('wrong' in lots) return refuse(io, lots.wrong);
  const later = second && matchCandidates(file, second.file);
  if (later && 'unknown' in later)
    return refuse(
      io,
      `${asked.runOff}: expected names of the first round, found “${later.unknown[0]}”.`,
    );
  const unranked = asked.unranked ?? file.unranked;
  const unmarked = asked.unmarked ?? file.unmarked;
  const marks = asked.marks ?? file.marks;
  const runOff = later?.ballots ?? file.runOff;
  const parameters: Parameters = {
    seats,
    ...(marks && { marks }),
    ...(unranked && { unranked }),
    ...(unmarked && { unmarked }),
    ...(runOff && { runOff }),
    ...(groups.length > 0 && { groups }),
    ...(asked.substitutes && {
      substitutes: { places: asked.substitutes, ballots: 'continued' },
    }),
  };
  const counted = countBallots(method, file, parameters, lots.ordinary);
  const substitutes = countSubstitutes(file, method, parameters, lots.substitutes);
  const whole: CountedFile = {
    file,
    counted,
    substitutes,
    ...compared(file, counted, substitutes),
  };
  await io.out(told(whole, asked));
  const missing = counted.missing ?? substitutes?.missing;
  if (missing) {
    const names = missing.among.map((id) => nameIn(file, id));
    const { for: purpose, round, places } = missing;
    const needed = en.lotNeeded({ for: purpose, round, names, places });
    await io.err(`${oneLine(`${asked.file}: ${needed} Give the order with --lots.`)}\n`);
    return 3;
  }
  if (!whole.difference) return 0;
  const differs = explainDifference(whole.difference, (id) => nameIn(file, id), en);
  await io.err(`${oneLine(`${asked.file}: ${differs}`)}\n`);
  return 4;
};

const told = (whole: CountedFile, { json, explain: inSentences, language }: Asked): string => {
  const sentences = inSentences ? sentencesOf(whole, language === 'en' ? en : sv) : undefined;
  if (!json) return sentences ? `${sentences.map(oneLine).join('\n')}\n` : countedFileText(whole);
  const value = { ...countedFileJson(whole), ...(sentences && { explanation: sentences }) };
  return `${JSON.stringify(value, null, 2)}\n`;
};

const problemLine = (file: string, problem: ReadProblem) =>
  `${file}:${problem.line}: ${en.problem(problem).replace(/^E/, 'e')}`;

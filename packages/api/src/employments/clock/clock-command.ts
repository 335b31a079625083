import { clockOf, explainClock } from '@klubba/domain/employment/clock';
import { localDate } from '@klubba/domain/time';
import { type Io, oneLine, refuse, terminal } from '../../counting/terminal.ts';
import { clockJson } from './clock-json.ts';
import { readArguments } from './clock-options.ts';

const usage = `Usage: klubba clock PERIOD… [OPTIONS]

Computes what the Employment Protection Act (SFS 1982:80) sets for somebody's employments with one employer. Not legal advice.

A PERIOD is FROM/UNTIL, both days counted, or FROM/.. without an end. Each is särskild visstidsanställning unless its form stands before it:

  sava:, fixed-term:         särskild visstidsanställning (from 2022-10-01)
  ava:, general-fixed-term:  the older allmän visstidsanställning
  vikariat:, substitute:     temporary substitution
  säsong:, seasonal:         seasonal work
  prov:, probation:          probation
  tillsvidare:, permanent:   until further notice
  arvode:, fee:              a fee to somebody elected, which is no employment

  --agreement-months N       a named collective agreement lets a free fixed term last N months
  --born DATE                the birthday, for what ends at the age of 69
  --today DATE               the day it is seen from (today when not said); what has no end is counted through it
  --json                     the dates and the rules as JSON, null for what never comes
  --language sv|en           the language of the sentences and rules (sv when not said)

Exit codes: 0 computed, 2 wrong usage.
`;

/** `klubba clock`: takes the words after the command, gives the exit code. What is wrong costs one line. */
export const clock = async (args: readonly string[], io: Io = terminal): Promise<number> => {
  if (args.includes('--help') || args.includes('-h')) {
    await io.out(usage);
    return 0;
  }
  const asked = readArguments(args);
  if ('wrong' in asked)
    return refuse(io, `${asked.wrong} klubba clock --help shows what there is.`);
  const { periods, agreement, born, json, language } = asked;
  const found = clockOf(periods, { on: asked.today ?? today(), agreement, born });
  await io.out(
    json
      ? `${JSON.stringify(clockJson(found, language), null, 2)}\n`
      : `${explainClock(found, language).map(oneLine).join('\n')}\n`,
  );
  return 0;
};

const today = () => localDate(new Date().toISOString(), 'Europe/Stockholm');

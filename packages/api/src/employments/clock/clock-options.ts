import { parseArgs } from 'node:util';
import type { Agreement, Language, Period } from '@klubba/domain/employment/clock';
import { dayOf, readPeriod } from './read-period.ts';

/** What the words after `klubba clock` ask for. */
export type Asked = {
  readonly periods: readonly Period[];
  readonly agreement: Agreement | null;
  readonly born: string | null;
  readonly today?: string;
  readonly json: boolean;
  readonly language: Language;
};

const text = { type: 'string' } as const;
const options = {
  'agreement-months': text,
  born: text,
  today: text,
  json: { type: 'boolean', default: false },
  language: text,
} as const;

/** Reads the words strictly; anything else than expected comes back as one sentence that names it. */
export const readArguments = (args: readonly string[]): Asked | { readonly wrong: string } => {
  const parsed = parse(args);
  if ('wrong' in parsed) return parsed;
  const { values, positionals } = parsed;
  if (positionals.length === 0)
    return {
      wrong: 'Expected a period such as 2024-03-01/2026-12-31 or 2024-03-01/.. without an end.',
    };
  const periods: Period[] = [];
  for (const word of positionals) {
    const period = readPeriod(word);
    if ('wrong' in period) return period;
    periods.push(period);
  }
  const { 'agreement-months': months, language = 'sv' } = values;
  if (months !== undefined && !/^([1-9]\d?|1[01]\d|120)$/.test(months))
    return {
      wrong: `--agreement-months: expected a whole number from 1 to 120, found “${months}”.`,
    };
  for (const name of ['today', 'born'] as const) {
    const day = values[name];
    if (day !== undefined && !dayOf(day))
      return { wrong: `--${name}: expected a day as YYYY-MM-DD, found “${day}”.` };
  }
  if (language !== 'sv' && language !== 'en')
    return { wrong: `--language: expected sv or en, found “${language}”.` };
  return {
    periods,
    agreement: months === undefined ? null : { months: Number(months) },
    born: values.born ?? null,
    ...(values.today !== undefined && { today: values.today }),
    json: values.json,
    language,
  };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split('. ');
    return { wrong: `${first}.` };
  }
};

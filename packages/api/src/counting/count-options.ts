import { parseArgs } from 'node:util';
import { isMethod, type Method, methods, type Unranked } from '@klubba/domain/counting';

/** What the words after `klubba count` ask for. */
export type Asked = {
  readonly file: string;
  readonly method?: Method;
  readonly seats?: number;
  readonly marks?: number;
  readonly substitutes?: number;
  readonly unranked?: Unranked;
  readonly unmarked?: 'no' | 'abstained';
  readonly runOff?: string;
  readonly lots?: string;
  readonly seed?: string;
  readonly words?: string;
  /** Who may together have so many places at most, or at least: a number, a colon and names. */
  readonly atMost: readonly string[];
  readonly atLeast: readonly string[];
  readonly json: boolean;
  readonly explain: boolean;
  readonly language: 'sv' | 'en';
};

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  method: text,
  seats: text,
  marks: text,
  substitutes: text,
  unranked: text,
  unmarked: text,
  'run-off': text,
  lots: text,
  seed: text,
  words: text,
  'at-most': texts,
  'at-least': texts,
  json: flag,
  explain: flag,
  language: text,
} as const;

/** Reads the words strictly; anything else than expected comes back as one sentence. */
export const readArguments = (args: readonly string[]): Asked | { readonly wrong: string } => {
  const parsed = parse(args);
  if ('wrong' in parsed) return parsed;
  const { values, positionals } = parsed;
  const [file, stray] = positionals;
  if (file === undefined) return { wrong: 'Expected a file of ballots.' };
  if (stray !== undefined) return { wrong: `Expected one file, found “${stray}” too.` };
  const { method, unranked, unmarked, seed, language = 'sv' } = values;
  if (method !== undefined && !isMethod(method))
    return { wrong: `--method: expected ${methods.join(', ')}, found “${method}”.` };
  if (unranked !== undefined && unranked !== 'last' && unranked !== 'no-opinion')
    return { wrong: `--unranked: expected last or no-opinion, found “${unranked}”.` };
  if (unmarked !== undefined && unmarked !== 'no' && unmarked !== 'no-opinion')
    return { wrong: `--unmarked: expected no or no-opinion, found “${unmarked}”.` };
  if (language !== 'sv' && language !== 'en')
    return { wrong: `--language: expected sv or en, found “${language}”.` };
  if (seed !== undefined && !/^[0-9a-f]{64}$/i.test(seed))
    return { wrong: '--seed: expected 64 hexadecimal digits.' };
  const numbers: { seats?: number; marks?: number; substitutes?: number } = {};
  for (const name of ['seats', 'marks', 'substitutes'] as const) {
    const value = values[name];
    if (value === undefined) continue;
    if (!/^[1-9]\d{0,3}$/.test(value))
      return { wrong: `--${name}: expected a whole number from 1 to 9999, found “${value}”.` };
    numbers[name] = Number(value);
  }
  return {
    file,
    ...numbers,
    ...(method && { method }),
    ...(unranked && { unranked }),
    ...(unmarked && { unmarked: unmarked === 'no' ? 'no' : 'abstained' }),
    ...(values['run-off'] !== undefined && { runOff: values['run-off'] }),
    ...(values.lots !== undefined && { lots: values.lots }),
    ...(seed && { seed }),
    ...(values.words !== undefined && { words: values.words }),
    atMost: values['at-most'] ?? [],
    atLeast: values['at-least'] ?? [],
    json: values.json,
    explain: values.explain,
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

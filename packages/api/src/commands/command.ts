import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A word after `klubba`. Its `run` takes the words after that and gives the exit code: 0 done, 1 said no, 2 wrong usage. Without `help` it answers to `--help` itself. */
export type Command = {
  readonly summary: string;
  readonly help?: string;
  readonly run: (args: readonly string[]) => Promise<number>;
};

/** The words that came are not what the command takes. */
export class WrongUsage extends Error {}

/** Reads options strictly: an unknown one, one without its value or a stray word is a wrong usage. */
export const readOptions = <const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) => {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
};

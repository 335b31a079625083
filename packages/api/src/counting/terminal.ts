/** Where a command writes; given by tests. */
export type Io = {
  readonly out: (text: string) => Promise<unknown>;
  readonly err: (text: string) => Promise<unknown>;
};

/** Text on one line of a terminal: a name can neither break it nor colour it. */
export const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ');

/** Says in one line what was wrong with the words that came, and gives the exit code for it. */
export const refuse = async (io: Io, line: string): Promise<number> => {
  await io.err(`${oneLine(line)}\n`);
  return 2;
};

const write = (stream: NodeJS.WritableStream) => (text: string) =>
  new Promise<void>((resolve) => stream.write(text, () => resolve()));

export const terminal: Io = { out: write(process.stdout), err: write(process.stderr) };

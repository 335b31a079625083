/** Runs work of one kind when it is its turn. */
export type Turns = <Result>(of: string, work: () => Promise<Result>) => Promise<Result>;

/** Lets so many of a kind work at a time; the others wait in line, first come, first served. */
export const createTurns = (most: number): Turns => {
  const lines = new Map<string, Line>();
  return async (of, work) => {
    const line = lines.get(of) ?? { working: 0, waiting: [] };
    lines.set(of, line);
    if (line.working < most) line.working += 1;
    else await new Promise<void>((begin) => line.waiting.push(begin));
    try {
      return await work();
    } finally {
      const begin = line.waiting.shift();
      if (begin) begin();
      else line.working -= 1;
      if (line.working === 0) lines.delete(of);
    }
  };
};

type Line = { working: number; readonly waiting: (() => void)[] };

/**
 * What takes long and no transaction may wait for, under a name that says what it is made of. Gives it where it is made;
 * else nothing, and the work goes on for its refusals: it writes nothing, `make` runs outside, and the work begins again.
 */
export type Beforehand = <Made>(name: string, make: () => Promise<Made>) => Made | undefined;

/** Keeps what one command needs beforehand: each thing is made once, however often the command is tried. */
export const createBeforehand = () => {
  const made = new Map<string, unknown>();
  const wanted = new Map<string, () => Promise<unknown>>();
  const beforehand: Beforehand = <Made>(name: string, make: () => Promise<Made>) => {
    if (!made.has(name)) wanted.set(name, make);
    return made.get(name) as Made | undefined;
  };
  return {
    /** Lets work ask for things. Throws `Wanting` where it came to its end without something. */
    during: async <Result>(work: (beforehand: Beforehand) => Promise<Result>): Promise<Result> => {
      wanted.clear();
      const result = await work(beforehand);
      if (wanted.size > 0) throw new Wanting();
      return result;
    },
    /** Makes what was wanted last. */
    make: async () => {
      for (const [name, make] of wanted) made.set(name, await make());
    },
  };
};

/** Ends a try that lacks something. */
export class Wanting extends Error {}

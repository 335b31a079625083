/** One of those that are compared: what it does over and over, as one of several clients, and what it needs for a turn. */
export type Racer = {
  readonly prepare?: () => Promise<void>;
  readonly once: (client: number) => Promise<unknown>;
  readonly end?: () => Promise<void>;
};

export type Pace = { readonly perSecond: number; readonly p50: number; readonly p99: number };

/**
 * How often per second each racer can do its work with `clients` at once. They take turns of a fraction of a second, round
 * after round, so that whatever else the machine and its disk are doing slows all of them alike. As many rounds before them
 * count for nothing: the code of a server, which runs for months, is compiled anew during its first ten thousand requests.
 */
export const race = async <Name extends string>(
  racers: Readonly<Record<Name, Racer>>,
  clients: number,
  { rounds, turn }: { readonly rounds: number; readonly turn: number } = { rounds: 10, turn: 400 },
): Promise<Record<Name, Pace>> => {
  const names = Object.keys(racers) as Name[];
  const runs = names.map((name) => ({ name, latencies: [] as number[], elapsed: 0 }));
  for (let round = 0; round < 2 * rounds; round++)
    for (const run of runs) {
      const { latencies, elapsed } = await takeTurn(racers[run.name], clients, turn);
      if (round < rounds) continue;
      run.latencies.push(...latencies);
      run.elapsed += elapsed;
    }
  return Object.fromEntries(runs.map(({ name, ...run }) => [name, pace(run)])) as Record<
    Name,
    Pace
  >;
};

type Run = { readonly latencies: number[]; readonly elapsed: number };

const takeTurn = async (
  { prepare, once }: Racer,
  clients: number,
  milliseconds: number,
): Promise<Run> => {
  await prepare?.();
  const latencies: number[] = [];
  const start = performance.now();
  const loop = async (client: number) => {
    for (let before = start; before < start + milliseconds; ) {
      await once(client);
      const after = performance.now();
      latencies.push(after - before);
      before = after;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => loop(client)));
  return { latencies, elapsed: performance.now() - start };
};

const pace = ({ latencies, elapsed }: Run): Pace => {
  const sorted = latencies.toSorted((a, b) => a - b);
  const quantile = (q: number) => sorted[Math.floor(sorted.length * q)] ?? Number.NaN;
  return { perSecond: (sorted.length / elapsed) * 1_000, p50: quantile(0.5), p99: quantile(0.99) };
};

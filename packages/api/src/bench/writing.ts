import { appending, commanding } from './append.ts';
import type { Bench, Line, Measure } from './figures.ts';
import { type Pace, type Racer, race } from './race.ts';
import { rawInsert } from './raw-insert.ts';

/** Raw INSERT beside our append and the commands on top of it, in turns. `http` is a whole command over HTTP. */
export const writing =
  (http?: (bench: Bench) => Promise<Racer>): Measure =>
  async (bench) => {
    const racers = {
      raw: await rawInsert(bench),
      one: await appending(bench, 1),
      hundred: await appending(bench, 100),
      command: await commanding(bench, 100),
      ...(http && { http: await http(bench) }),
    };
    const alone = (await race<string>(racers, 1)) as Paces;
    const eight = (await race<string>(racers, 8)) as Paces;
    for (const { end } of Object.values<Racer>(racers)) await end?.();
    return [...lines(alone, '1 client'), ...lines(eight, '8 clients', true)];
  };

type Paces = Record<'raw' | 'one' | 'hundred' | 'command', Pace> & { http?: Pace };

const lines = (
  { raw, one, hundred, command, http }: Paces,
  who: string,
  promised = false,
): Line[] => {
  const key = <Key>(key: Key) => (promised ? { key } : {});
  const target = (atLeast: number) => (promised ? { target: { atLeast } } : {});
  const rate = (what: string, { perSecond }: Pace) =>
    ({ what: `${what}, ${who}`, value: perSecond, unit: '/s' }) as const;
  const ratio = (what: string, { perSecond }: Pace) =>
    ({ what: `${what} to raw, ${who}`, value: perSecond / raw.perSecond, unit: '×' }) as const;
  return [
    { ...rate('raw INSERT', raw), ...key('rawInsertPerSecond' as const) },
    rate('append, 1 organisation', one),
    ratio('append, 1 organisation', one),
    { ...rate('append, 100 organisations', hundred), ...key('appendPerSecond' as const) },
    {
      ...ratio('append, 100 organisations', hundred),
      ...key('appendToRawRatio' as const),
      ...target(0.6),
    },
    rate('command on the log, 100 organisations', command),
    ratio('command on the log, 100 organisations', command),
    ...(http
      ? [
          { ...rate('HTTP command', http), ...key('httpCommandPerSecond' as const) },
          { ...ratio('HTTP command', http), ...key('httpToRawRatio' as const), ...target(0.17) },
          {
            what: `HTTP command, median, ${who}`,
            value: http.p50,
            unit: 'ms' as const,
            ...key('httpP50Ms' as const),
          },
          {
            what: `HTTP command, 99th percentile, ${who}`,
            value: http.p99,
            unit: 'ms' as const,
            ...key('httpP99Ms' as const),
          },
        ]
      : []),
  ];
};

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { count, readBallots } from '@klubba/domain/counting';
import type { Measure } from './figures.ts';

/** How long a count takes, reading the file included: Govan 2007 by Scottish STV, Debian 2006 by Schulze. */
export const measureCounting: Measure = async () => [
  {
    what: 'Scottish STV, 9,560 ballots for 4 seats',
    value: await median('Govan-2007.blt', 'scottish-stv'),
    unit: 'ms',
    key: 'scottishStvMs',
    target: { atMost: 50 },
  },
  {
    what: 'Schulze, 421 ballots for 8 candidates',
    value: await median('debian-2006-tally.txt', 'schulze'),
    unit: 'ms',
    key: 'schulzeMs',
  },
];

const fixtures = path.join(import.meta.dirname, '../../../domain/src/counting/fixtures');

const times = 25;

const median = async (name: string, method: 'scottish-stv' | 'schulze') => {
  const text = await readFile(path.join(fixtures, name), 'utf8');
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    const reading = readBallots(text, name);
    if ('problem' in reading) throw new Error(`${name} cannot be read`);
    count(method, reading.file, { seats: reading.file.seats ?? 1 });
    return performance.now() - started;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!;
};

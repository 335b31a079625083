import { connect, withoutDeadline } from '../database/database.ts';
import { appUrlFor } from '../migrations/roles.ts';
import { createStore } from '../store/store.ts';
import { benchDatabase } from './bench-database.ts';
import { type Figure, figures, type Line } from './figures.ts';
import { measures } from './measures.ts';

/** Measures everything in one run on one database and prints it: as a table with the targets, or as JSON. Gives the exit code: 1 where a target is missed. */
export const runBench = async ({ json }: { readonly json: boolean }): Promise<0 | 1> => {
  const { ownerUrl, end } = await benchDatabase();
  const appUrl = appUrlFor(ownerUrl);
  const db = connect(appUrl, { max: 8, ...withoutDeadline });
  const store = createStore({ db, projections: [] });
  const lines: Line[] = [];
  try {
    for (const measure of measures)
      for (const line of await measure({ ownerUrl, appUrl, store })) {
        lines.push(line);
        if (!json) console.log(row(line));
      }
  } finally {
    await db.destroy();
    await end();
  }
  if (json) console.log(JSON.stringify(asFigures(lines), null, 2));
  return lines.every(isMet) ? 0 : 1;
};

/** The promised keys; null for what was not measured. */
export const asFigures = (lines: readonly Line[]): Record<Figure, number | null> => {
  const value = (figure: Figure) => lines.find(({ key }) => key === figure)?.value ?? null;
  const entries = figures.map((figure) => [figure, rounded(value(figure))] as const);
  return Object.fromEntries(entries) as Record<Figure, number | null>;
};

const rounded = (value: number | null) => value && Number(value.toPrecision(4));

export const isMet = ({ value, target }: Line) => {
  if (!target) return true;
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
};

const row = (line: Line) => {
  const { what, value, unit } = line;
  const digits = unit === '/s' ? 0 : 2;
  return `${what.padEnd(56)}${value.toFixed(digits).padStart(10)} ${unit.padEnd(3)}${promise(line)}`;
};

const promise = (line: Line) => {
  const { target } = line;
  if (!target) return '';
  const words = 'atLeast' in target ? `at least ${target.atLeast}` : `at most ${target.atMost}`;
  return `${isMet(line) ? '✓' : '✗'} ${words}`;
};

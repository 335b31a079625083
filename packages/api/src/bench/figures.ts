import type { Store } from '../store/store.ts';

/** What `klubba bench` finds out; these keys are its `--json`. */
export const figures = [
  'rawInsertPerSecond',
  'appendPerSecond',
  'appendToRawRatio',
  'httpCommandPerSecond',
  'httpToRawRatio',
  'httpP50Ms',
  'httpP99Ms',
  'replayEventsPerSecond',
  'rebuildEventsPerSecond',
  'minutesPdfMs',
  'electionDeclareMs',
  'motionSearchMs',
  'feedEventsPerSecond',
  'webhookPerSecond',
  'readPerSecond',
  'readP99Ms',
  'followersP99Ms',
  'costRatioMillionToTenThousand',
  'scottishStvMs',
  'schulzeMs',
] as const;

export type Figure = (typeof figures)[number];

/** A line of the table; `key` where it is one of the promised figures, `target` where one is promised for it. */
export type Line = {
  readonly what: string;
  readonly value: number;
  readonly unit: '/s' | '×' | 'ms';
  readonly key?: Figure;
  readonly target?: { readonly atLeast: number } | { readonly atMost: number };
};

/** What a measure may use: a migrated database of its own, and the log over it as the app sees it. */
export type Bench = {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly store: Store;
};

/** Something to measure. An area adds its own file and lists it in `measures.ts`. */
export type Measure = (bench: Bench) => Promise<readonly Line[]>;

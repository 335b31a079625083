import type { ElectionView } from '@klubba/api/contract';
import type { StepState } from '../ui/step.tsx';

export const stepNames = [
  'call',
  'people',
  'places',
  'nominations',
  'proposal',
  'closing',
  'register',
  'voting',
  'result',
] as const;
export type StepName = (typeof stepNames)[number];

export type Step = {
  readonly name: StepName;
  readonly state: StepState;
  /** What is missing before it is done, worst first. */
  readonly missing: readonly Missing[];
};

export type Missing =
  | { readonly what: 'tellers'; readonly count: number }
  | { readonly what: 'nobody-nominated' }
  | { readonly what: 'unanswered'; readonly count: number }
  | { readonly what: 'too-few'; readonly standing: number; readonly seats: number }
  | { readonly what: 'committees-work' }
  | { readonly what: 'registrars-work' }
  | { readonly what: 'nominations-open' }
  | { readonly what: 'no-voters' }
  | { readonly what: 'doubles'; readonly count: number }
  | { readonly what: 'register-open' }
  | { readonly what: 'not-counted' };

/** The way through an election as it stands for whoever looks: what is done, what comes next, and what is missing. */
export const stepsOf = (view: ElectionView): readonly Step[] => {
  const all = stepNames.map((name): Step => {
    const missing = missingIn[name](view);
    return { name, missing, state: stateOf(view, name, missing) };
  });
  const next = nextOf(view, all);
  return all.map((step) => (step.name === next ? { ...step, state: 'now' } : step));
};

/** Those who stand for a seat or a place and have agreed to it. */
export const standing = ({ nominees }: ElectionView) =>
  (nominees ?? []).filter(
    ({ consent, withdrawn }) => !withdrawn && consent !== null && consent !== 'declined',
  );

export const tellersOf = ({ officials }: ElectionView) =>
  officials.filter(({ office, stoodDown }) => office === 'teller' && !stoodDown);

/** Whether every part of the election has come to its end. */
export const isDecided = ({ parts }: ElectionView) =>
  parts.every(({ next }) => next.kind === 'complete');

const missingIn: Record<StepName, (view: ElectionView) => readonly Missing[]> = {
  call: () => [],
  people: (view) => {
    const count = 2 - tellersOf(view).length;
    return count > 0 ? [{ what: 'tellers', count }] : [];
  },
  places: () => [],
  nominations: (view) => {
    const { nominees, seats } = view;
    if (!nominees) return [{ what: 'committees-work' }];
    const live = nominees.filter(({ withdrawn }) => !withdrawn);
    if (live.length === 0) return [{ what: 'nobody-nominated' }];
    const unanswered = live.filter(({ consent }) => consent === null).length;
    const ordinary = live.filter(({ consent }) => consent === 'ordinary' || consent === 'both');
    return [
      ...(unanswered > 0 ? [{ what: 'unanswered', count: unanswered } as const] : []),
      ...(unanswered === 0 && ordinary.length < seats
        ? [{ what: 'too-few', standing: ordinary.length, seats } as const]
        : []),
    ];
  },
  proposal: () => [],
  closing: () => [],
  register: ({ lists, doubles }) => {
    if (!lists) return [{ what: 'registrars-work' }];
    const open = (doubles ?? []).filter(({ same }) => same === null).length;
    if (lists.length === 0) return [{ what: 'no-voters' }];
    return open > 0 ? [{ what: 'doubles', count: open }] : [];
  },
  voting: ({ nominationsClosedAt, register }) => [
    ...(nominationsClosedAt ? [] : [{ what: 'nominations-open' } as const]),
    ...(register ? [] : [{ what: 'register-open' } as const]),
  ],
  result: (view) => (isDecided(view) && view.nominationsClosedAt ? [] : [{ what: 'not-counted' }]),
};

const stateOf = (
  view: ElectionView,
  name: StepName,
  missing: readonly Missing[],
): Exclude<StepState, 'now'> => {
  const { nominationsClosedAt, register, result, proposal, associations, pollingPlaces } = view;
  const isClosed = nominationsClosedAt !== null;
  const isOver = result !== null || view.calledOff !== null;
  switch (name) {
    case 'call':
      return 'done';
    case 'people':
      return isOver || missing.length === 0 ? 'done' : 'open';
    case 'places':
      return isOver || associations.length + pollingPlaces.length > 0 ? 'done' : 'open';
    case 'nominations':
      return isClosed || missing.length === 0 ? 'done' : 'open';
    case 'proposal':
      return isClosed || proposal ? 'done' : 'open';
    case 'closing':
      return isClosed ? 'done' : 'open';
    case 'register':
      return isOver || register ? 'done' : 'open';
    case 'voting':
      if (isOver) return 'done';
      if (!isClosed) return 'later';
      return isDecided(view) ? 'done' : 'open';
    case 'result':
      if (result) return 'done';
      return missing.length === 0 ? 'open' : 'later';
  }
};

/** The first of what an election cannot go on without. The committee's proposal, places and tellers are asked for where they are needed. */
const nextOf = (view: ElectionView, steps: readonly Step[]): StepName | undefined => {
  if (view.calledOff || view.phase === 'annulled') return undefined;
  const state = (name: StepName) => steps.find((step) => step.name === name)?.state;
  const isHere = (name: StepName) => mayDo(view, name);
  const way: readonly StepName[] = ['nominations', 'closing', 'register', 'voting', 'result'];
  const next = way.find((name) => state(name) !== 'done' && isHere(name));
  const needsTellers = next === 'voting' && state('people') === 'open' && isContested(view);
  return needsTellers && isHere('people') ? 'people' : next;
};

/** Whether somebody can do what a step asks. */
export const mayDo = ({ may }: ElectionView, name: StepName): boolean => {
  switch (name) {
    case 'call':
      return true;
    case 'people':
    case 'places':
    case 'closing':
      return may.conduct;
    case 'nominations':
    case 'proposal':
      return may.prepare;
    case 'register':
      return may.register;
    case 'voting':
      return may.conduct || may.count;
    case 'result':
      return may.conduct;
  }
};

/** Whether more stand than there are seats, so that ballots are needed. */
const isContested = ({ parts, uncontested }: ElectionView) =>
  uncontested !== 'acclamation' ||
  parts.some(({ candidateIds, seats }) => candidateIds.length > seats);

import { refuse } from '../decider.ts';
import type { OrganisationEvent } from './events.ts';
import type { OpenData, OpenedData } from './opened-data.ts';
import type { Body, Organisation } from './state.ts';

/** Nothing is open before somebody has decided so. Refuses a kind of body that is given twice, and a day that is to come. */
export const openData = ({ opened }: Organisation, { type: _, ...told }: OpenData) => {
  const kinds = told.bodies.map(({ kind }) => kind);
  if (new Set(kinds).size < kinds.length) return refuse('kind-given-twice', 'bodies');
  const last = opened.at(-1);
  if (!last && kinds.length === 0) return refuse('nothing-is-open', 'bodies');
  if (last && jsonOf(last) === jsonOf(told)) return [];
  return [{ type: 'DataOpened', v: 1, ...told }] satisfies OrganisationEvent[];
};

const jsonOf = ({ bodies, from, decisionId }: OpenedData) =>
  JSON.stringify([
    bodies.map(({ kind, decisions }) => `${kind} ${decisions}`).toSorted(),
    from,
    decisionId,
  ]);

type Asked = { readonly bodyId: string; readonly startsOn: string };
export type OpenWhat = 'meetings' | 'decisions';

/** Whether anybody may read of a meeting, or of its decisions, as it is decided now. */
export const isOpenToAll = (
  { bodies, opened }: Pick<Organisation, 'bodies' | 'opened'>,
  meeting: Asked,
  what: OpenWhat,
) => opens(opened.at(-1), bodies.get(meeting.bodyId), meeting, what);

/** Whether anybody may read of it, or could once: what is closed again is told to be gone, not left out. */
export const wasOpenToAll = (
  { bodies, opened }: Pick<Organisation, 'bodies' | 'opened'>,
  meeting: Asked,
  what: OpenWhat,
) => opened.some((one) => opens(one, bodies.get(meeting.bodyId), meeting, what));

const opens = (
  decided: OpenedData | undefined,
  body: Body | undefined,
  { startsOn }: Asked,
  what: OpenWhat,
) =>
  decided !== undefined &&
  startsOn >= decided.from &&
  decided.bodies.some(
    ({ kind, decisions }) => kind === body?.kind && (what === 'meetings' || decisions),
  );

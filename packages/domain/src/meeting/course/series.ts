import { refuse } from '../../decider.ts';
import type { MeetingEvent } from '../events.ts';
import type { AgendaItem, Meeting } from '../state.ts';
import type { JoinSeries } from './commands.ts';

/** Meetings that follow one another, wherever they are held. */
export const joinSeries = (meeting: Meeting, { seriesId, after }: JoinSeries) => {
  if (meeting.phase !== 'draft') return refuse('notice-already-issued');
  if (meeting.seriesId === seriesId) return [];
  return [{ type: 'SeriesJoined', v: 1, seriesId, after }] satisfies MeetingEvent[];
};

type Kept = Pick<AgendaItem, 'kind' | 'title'>;

/** The item of an association's standard agenda that one on a meeting's agenda was made of, by its kind and title. */
export const keptAs = <Item extends Kept>(
  kept: readonly Item[],
  { kind, title }: Kept,
): Item | undefined => kept.find((one) => one.kind === kind && one.title === title);

/**
 * What stands on every agenda of a series: all but the matters of one evening, and what was passed over as a whole. A matter that the
 * association keeps on such agendas is of every evening.
 */
export const standingItems = (
  { items }: Pick<Meeting, 'items'>,
  kept: readonly Kept[] = [],
): readonly AgendaItem[] => {
  const stands = (item: AgendaItem): boolean => {
    const parent = items.find(({ itemId }) => itemId === item.parentId);
    if (item.status === 'withdrawn') return false;
    if (item.kind === 'matter' && !keptAs(kept, item)) return false;
    return item.matterId === undefined && (!parent || stands(parent));
  };
  return items.filter(stands);
};

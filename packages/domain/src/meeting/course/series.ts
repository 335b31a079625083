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

/** What stands on every agenda of a series: all but the matters of one evening, and what was passed over as a whole. */
export const standingItems = ({ items }: Pick<Meeting, 'items'>): readonly AgendaItem[] => {
  const stands = (item: AgendaItem): boolean => {
    const parent = items.find(({ itemId }) => itemId === item.parentId);
    if (item.kind === 'matter' || item.status === 'withdrawn') return false;
    return item.matterId === undefined && (!parent || stands(parent));
  };
  return items.filter(stands);
};

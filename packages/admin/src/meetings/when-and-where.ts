import type { MeetingView } from '@klubba/api/contract';
import { clock, day } from '../language/format.ts';

/** The day of a meeting, and its hour and place as far as anybody knows them. */
export const whenAndWhere = ({
  startsOn,
  startsAt,
  place,
}: Pick<MeetingView, 'startsOn' | 'startsAt' | 'place'>) =>
  [day(startsOn), ...(startsAt ? [clock(startsAt)] : []), ...(place ? [place] : [])].join(', ');

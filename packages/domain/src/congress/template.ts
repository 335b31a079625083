import { addDays, daysBetween } from '../calendar.ts';
import { instantOf, localDate, wallClock } from '../time.ts';
import type { CongressCommand } from './commands.ts';
import type { Congress } from './state.ts';

type Asked = {
  readonly startsOn: string | null;
  /** Whether moments and days are moved along with the first day of the congress; else none of them has one. */
  readonly moved: boolean;
  readonly timeZone: string;
  readonly newId: (what: string) => string;
};

/**
 * What a congress takes over from an earlier one: the steps of its ladder, its classes and its tasks, for nobody yet. Moments are moved by
 * as many days as lie between the two first days, at the same clock; where one of those is not known, no moment is.
 */
export const takenFrom = (
  template: Congress,
  { startsOn, moved, timeZone, newId }: Asked,
): readonly CongressCommand[] => {
  const days =
    moved && template.startsOn && startsOn ? daysBetween(template.startsOn, startsOn) : null;
  const day = (on: string | null) => (on !== null && days !== null ? addDays(on, days) : null);
  const moment = (at: string | null) => {
    const on = day(at && localDate(at, timeZone));
    return at && on ? instantOf(on, wallClock(at, timeZone), timeZone) : null;
  };
  return [
    ...template.deadlines.map(({ for: what, name, at }, i) => ({
      ...{ type: 'SetDeadline' as const, deadlineId: newId(`deadline-${i}`) },
      ...{ for: what, name, at: moment(at) },
    })),
    ...template.classes.map((set) => ({ type: 'SetMotionClass' as const, ...set })),
    ...template.tasks.map(({ what, dueOn }, i) => ({
      ...{ type: 'SetCongressTask' as const, taskId: newId(`task-${i}`) },
      ...{ what, owner: null, dueOn: day(dueOn) },
    })),
  ];
};

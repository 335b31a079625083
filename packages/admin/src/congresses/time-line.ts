import type { CongressView } from '@klubba/api/contract/congresses';
import { localDate } from '@klubba/domain/time';

type Kind = 'deadline' | 'congress' | 'meeting' | 'task' | 'evening' | 'anchoring' | 'report';

/** Something of a congress that has a day. */
export type Happening = {
  readonly kind: Kind;
  readonly key: string;
  /** The day that it stands at. */
  readonly on: string;
  /** Its instant, where it has one. */
  readonly at: string | null;
  readonly isPast: boolean;
  /** Still to be done after its day. */
  readonly isLate: boolean;
  readonly of: string;
};

type Now = { readonly now: string; readonly timeZone: string };

/** What happens around a congress, in the order of time. What is done or has no day is left out, but for what shows what was. */
export const timeLine = (view: CongressView, { now, timeZone }: Now): readonly Happening[] => {
  const today = localDate(now, timeZone);
  const onDay = (
    kind: Kind,
    of: string,
    on: string | null,
    isLate = false,
  ): readonly Happening[] =>
    on ? [{ kind, of, key: `${kind}-${of}`, on, at: null, isPast: on < today, isLate }] : [];
  const withMotions = new Set(view.motions.flatMap(({ meetingIds }) => meetingIds));
  return [
    ...view.deadlines.flatMap(({ deadlineId: of, at }): readonly Happening[] =>
      at
        ? [
            {
              ...{ kind: 'deadline', of, key: `deadline-${of}`, at, isPast: at < now },
              // Midnight ends the day before.
              ...{ on: localDate(new Date(Date.parse(at) - 1).toISOString(), timeZone) },
              isLate: false,
            },
          ]
        : [],
    ),
    ...onDay('congress', 'days', view.startsOn),
    ...view.meetings
      .filter(({ meetingId }) => withMotions.has(meetingId))
      .flatMap(({ meetingId, startsOn }) => onDay('meeting', meetingId, startsOn)),
    ...view.tasks
      .filter(({ done }) => !done)
      .flatMap(({ taskId, dueOn, overdue }) => onDay('task', taskId, dueOn, overdue)),
    ...view.evenings.flatMap(({ eveningId, on }) => onDay('evening', eveningId, on)),
    ...view.anchorings
      .filter(({ reported }) => !reported)
      .flatMap(({ anchoringId, dueOn, overdue }) =>
        onDay('anchoring', anchoringId, dueOn, overdue),
      ),
    ...view.reports.flatMap(({ reportId, on }) => onDay('report', reportId, on)),
  ].toSorted((a, b) => a.on.localeCompare(b.on) || (a.at ?? '').localeCompare(b.at ?? ''));
};

import type { Congress } from '@klubba/domain/congress';
import type { Language } from '../documents/words.ts';
import { wordsIn } from '../documents/words.ts';
import type { CalendarEntry, When } from '../record/calendar-entry.ts';

export type EnteredCongress = {
  readonly congressId: string;
  readonly congress: Pick<Congress, 'startsOn' | 'endsOn' | 'place'> & {
    readonly name: string;
    readonly deadlines: readonly Pick<
      Congress['deadlines'][number],
      'deadlineId' | 'for' | 'name' | 'at'
    >[];
    readonly tasks: readonly (Pick<
      Congress['tasks'][number],
      'taskId' | 'what' | 'dueOn' | 'owner'
    > & { readonly done: unknown })[];
  };
  readonly version: number;
  /** When the record last changed. */
  readonly changedAt: string;
  /** The page of the congress. */
  readonly url: string;
  /** A text with its mentions written out. */
  readonly text: (raw: string) => string;
  readonly language: Language;
};

/** An entry, and whose it is where it is somebody's to do. */
type Owned = { readonly entry: CalendarEntry; readonly ownerId?: string | undefined };

/**
 * The days of a congress, its ladder of deadlines and what is still to be done as calendar entries. A deadline without a moment is none.
 */
export const congressEntries = (entered: EnteredCongress): readonly Owned[] => {
  const { congressId, congress, version, changedAt, url, text, language } = entered;
  const say = wordsIn(language).congresses;
  const name = text(congress.name);
  const enter = (key: string, title: string, when: When, place = ''): CalendarEntry => ({
    ...{ uid: `${congressId}-${key}@klubba`, sequence: version, changedAt, url, title, when },
    ...{ place, description: say.calendarNote, status: 'confirmed', busy: false },
  });
  const { startsOn, endsOn, place, deadlines, tasks } = congress;
  const days = startsOn && { day: startsOn, lastDay: endsOn ?? startsOn };
  return [
    ...(days ? [{ entry: enter('days', name, days, text(place)) }] : []),
    ...deadlines.flatMap(({ deadlineId, for: what, name: called, at }) => {
      if (!at) return [];
      const named = [say.deadline(what), text(called)].filter(Boolean).join(', ');
      return [
        { entry: enter(deadlineId, `${say.last}: ${named} (${name})`, { from: at, to: null }) },
      ];
    }),
    ...tasks.flatMap(({ taskId, what, dueOn, done, owner }) => {
      if (!dueOn || done) return [];
      const title = `${say.task}: ${text(what)} (${name})`;
      return [{ entry: enter(taskId, title, { day: dueOn, lastDay: dueOn }), ownerId: owner?.id }];
    }),
  ];
};

import type { Election } from '@klubba/domain/election';
import type { Words } from '../documents/words.ts';
import type { CalendarEntry, When } from '../record/calendar-entry.ts';

type Entered = {
  readonly electionId: string;
  readonly election: Election;
  readonly version: number;
  /** When the record last changed. */
  readonly changedAt: string;
  /** The page of the election. */
  readonly url: string;
  /** A text with its mentions written out. */
  readonly text: (raw: string) => string;
  readonly say: Words;
};

/** The deadlines of an election and when one votes, as calendar entries. What has no moment is none; an election that was called off has none left. */
export const electionEntries = (entered: Entered): readonly CalendarEntry[] => {
  const { electionId, election, version, changedAt, url, text, say } = entered;
  const { calendars } = say;
  const title = text(election.title);
  const isOff = election.phase === 'calledOff' || election.phase === 'annulled';
  const enter = (key: string, what: string, when: When | null): CalendarEntry[] =>
    when
      ? [
          {
            ...{ uid: `${electionId}-${key}@klubba`, sequence: version, changedAt, url, when },
            title: isOff ? say.cancelledMeeting(what) : what,
            ...{ place: '', description: calendars.note, busy: false },
            status: isOff ? 'cancelled' : 'confirmed',
          },
        ]
      : [];
  const { nominateBy, reportBy, complaintsUntil, places } = election;
  return [
    ...enter(
      ...(['nominate', calendars.nominateBy(title)] as const),
      nominateBy === null ? null : { from: nominateBy, to: null },
    ),
    ...places.flatMap(({ placeId, name, opensAt, closesAt }) =>
      enter(
        ...([placeId, calendars.votes(title, text(name))] as const),
        opensAt === null ? null : { from: opensAt, to: closesAt },
      ),
    ),
    ...enter('report', calendars.reportBy(title), wholeDay(reportBy)),
    ...enter('complaints', calendars.complaintsUntil(title), wholeDay(complaintsUntil)),
  ];
};

const wholeDay = (day: string | null) => (day === null ? null : { day, lastDay: day });

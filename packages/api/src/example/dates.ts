import { addDays, daysBetween, yearOf } from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import { association } from './association.ts';

/** When things happen in the example, counted back from today, so that it is fresh on whatever day it is loaded. */
export const datesFrom = (now: Date) => {
  const today = localDate(now.toISOString(), association.timeZone);
  const pastMeeting = wednesdayBefore(addDays(today, -35));
  const registered = addDays(pastMeeting, -60);
  const annualMeeting = `${yearOf(registered)}-02-15`;
  return {
    today,
    nextNotice: addDays(today, -16),
    pastMeeting,
    pastNotice: addDays(pastMeeting, -21),
    registered,
    annualMeeting: annualMeeting < registered ? annualMeeting : `${yearOf(registered) - 1}-02-15`,
    /** The years that a vote at either meeting asks a fee for, and when it was paid. */
    fees: [...new Set([yearOf(pastMeeting), yearOf(today)])].map((year) => ({
      year,
      on: [`${year}-01-20`, addDays(registered, -1)].toSorted()[0]!,
    })),
  };
};

export type Dates = ReturnType<typeof datesFrom>;

const aWednesday = '2020-01-01';

const wednesdayBefore = (date: string) => addDays(date, -(daysBetween(aWednesday, date) % 7));

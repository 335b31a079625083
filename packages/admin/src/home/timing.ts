import type { MeetingSummary } from '@klubba/api/contract';
import { daysBetween } from '@klubba/domain/time';
import { t } from '../language/language.ts';

/** The meeting that is running, else the soonest one that is called, else the soonest one in preparation. */
export const nextMeeting = (
  meetings: readonly MeetingSummary[],
  today: string,
): MeetingSummary | undefined => {
  const soonest = meetings
    .filter(({ startsOn, phase }) => startsOn >= today || phase === 'open' || phase === 'adjourned')
    .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  const inPhase = (phase: MeetingSummary['phase']) =>
    soonest.find((meeting) => meeting.phase === phase);
  return inPhase('open') ?? inPhase('adjourned') ?? inPhase('convened') ?? inPhase('draft');
};

/** As ”i dag”, ”i morgon”, ”om 5 dagar”, ”för 3 dagar sedan”. */
export const daysFromNow = (date: string, today: string): string => {
  const days = daysBetween(today, date);
  if (days === 0) return t('home.today');
  return days > 0 ? t('home.in-days', { count: days }) : t('home.days-ago', { count: -days });
};

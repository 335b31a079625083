import { refuse } from '../decider.ts';
import { packed } from '../sealed.ts';
import { clockOf, isConverted, mayExpire, noticeEnds, type Period } from './clock/index.ts';
import type { AskEmployment } from './commands.ts';
import type { EmploymentEvent } from './events.ts';
import { working } from './guards.ts';
import { periodsOf } from './periods.ts';
import { type Employment, termsInForce } from './state.ts';

/**
 * Notice by either side. A fixed term runs out and is not given notice of, unless that was agreed (4 §); once it has become permanent by law
 * ordinary notice is the way. The last day is the law's (11 §) or, where a collective agreement is named, as told.
 */
export const giveNotice = (employment: Employment, command: AskEmployment<'GiveNotice'>) => {
  const { by, on, lastDay, note, others } = command;
  const refusal = working(employment) ?? beforeStart(employment, on);
  if (refusal) return refusal;
  if (employment.notice) return refuse('notice-already-given');
  const terms = termsInForce(employment);
  if (terms?.until && !terms.noticeWithinTerm && !isPermanent(employment, others, on))
    return refuse('fixed-term-runs-out', undefined, { until: terms.until });
  const byLaw = noticeEnds(on, [...others, ...periodsOf(employment)], {
    by,
    agreement: agreementOf(employment),
  });
  const isNamed = terms?.agreement?.kind === 'named';
  if (lastDay !== null && lastDay < byLaw && !isNamed)
    return refuse('notice-too-short', 'lastDay', { lastDay: byLaw });
  if (lastDay !== null && lastDay < on) return refuse('ends-before-the-notice', 'lastDay');
  return [
    {
      ...{ type: 'NoticeGiven', v: 1, by, on, lastDay: lastDay ?? byLaw },
      ...{ employeeId: employment.employeeId ?? '', note: packed(note) },
    },
  ] satisfies EmploymentEvent[];
};

/** Both sides agree on a last day; that is free to them at any time. */
export const agreeTermination = (
  employment: Employment,
  { on, lastDay, note }: AskEmployment<'AgreeTermination'>,
) => {
  const refusal = working(employment) ?? beforeStart(employment, on);
  if (refusal) return refusal;
  if (lastDay < on) return refuse('ends-before-the-notice', 'lastDay');
  return [
    {
      ...{ type: 'TerminationAgreed', v: 1, on, lastDay },
      ...{ employeeId: employment.employeeId ?? '', note: packed(note) },
    },
  ] satisfies EmploymentEvent[];
};

/** That a fixed term will not be continued (15 §). */
export const notifyNonExtension = (
  employment: Employment,
  { how, on }: AskEmployment<'NotifyNonExtension'>,
) => {
  const refusal = working(employment) ?? beforeStart(employment, on);
  if (refusal) return refusal;
  if (!termsInForce(employment)?.until) return refuse('no-term-to-extend');
  return [{ type: 'NonExtensionNotified', v: 1, how, on }] satisfies EmploymentEvent[];
};

/**
 * Ends an employment, for a reason that the law knows. By its term it ends on the day that was agreed, and not once it has become permanent by
 * law (5 a §): then there is notice, agreement, or the employee's own resignation.
 */
export const endEmployment = (
  employment: Employment,
  { reason, on, others }: AskEmployment<'EndEmployment'>,
) => {
  const refusal = working(employment) ?? beforeStart(employment, on);
  if (refusal) return refusal;
  const wrong = notByThat(employment, reason, on, others);
  if (wrong) return wrong;
  return [{ type: 'EmploymentEnded', v: 1, reason, on }] satisfies EmploymentEvent[];
};

/** That nobody works there any more, whatever the law makes of the employment. */
export const recordWorkEnded = (
  employment: Employment,
  { on, note }: AskEmployment<'RecordWorkEnded'>,
) => {
  const refusal = working(employment) ?? beforeStart(employment, on);
  if (refusal) return refusal;
  if (employment.workEnded) return refuse('work-already-ended');
  return [
    {
      ...{ type: 'WorkEnded', v: 1, on },
      ...{ employeeId: employment.employeeId ?? '', note: packed(note) },
    },
  ] satisfies EmploymentEvent[];
};

type Reason = AskEmployment<'EndEmployment'>['reason'];

const notByThat = (
  employment: Employment,
  reason: Reason,
  on: string,
  others: readonly Period[],
) => {
  switch (reason) {
    case 'term': {
      const until = termsInForce(employment)?.until;
      if (!until) return refuse('no-term-to-extend', 'reason');
      if (on !== until) return refuse('not-the-end-of-the-term', 'on', { until });
      const clock = clockAt(employment, others, on);
      return mayExpire(clock, on)
        ? undefined
        : refuse('permanent-by-law', 'reason', { since: clock.permanent?.earliest ?? '' });
    }
    case 'notice':
      return bySide(employment, 'employer', on);
    case 'resignation':
      return bySide(employment, 'employee', on);
    case 'agreement': {
      const { agreedEnd } = employment;
      if (!agreedEnd) return refuse('no-agreement-to-end', 'reason');
      return on === agreedEnd.lastDay
        ? undefined
        : refuse('not-the-last-day', 'on', { lastDay: agreedEnd.lastDay });
    }
    case 'death':
      return undefined;
  }
};

const bySide = ({ notice }: Employment, side: 'employer' | 'employee', on: string) => {
  if (notice?.by !== side) return refuse('no-notice-given', 'reason');
  return on === notice.lastDay
    ? undefined
    : refuse('not-the-last-day', 'on', { lastDay: notice.lastDay });
};

const beforeStart = ({ startedOn }: Employment, on: string) =>
  startedOn && on < startedOn ? refuse('before-the-start', 'on', { startedOn }) : undefined;

/** The law's clock of an employment and of what the same person was employed as before it, as it stands on a day. */
export const clockAt = (employment: Employment, others: readonly Period[], on: string) => {
  const periods = [...others, ...periodsOf(employment)];
  return clockOf(periods, { on, agreement: agreementOf(employment) });
};

/** The limit of the collective agreement that is named, where it has one of its own. */
const agreementOf = (employment: Employment) => {
  const agreement = termsInForce(employment)?.agreement;
  return agreement?.kind === 'named' && agreement.months ? { months: agreement.months } : null;
};

const isPermanent = (employment: Employment, others: readonly Period[], on: string) =>
  isConverted(clockAt(employment, others, on), on);

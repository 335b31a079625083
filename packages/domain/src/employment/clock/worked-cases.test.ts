import { describe, expect, test } from 'vitest';
import { clockOf, isConverted, mayExpire } from './clock.ts';
import { noticeEnds } from './notice.ts';
import type { Period, PeriodForm } from './period.ts';

const period = (
  from: string,
  until: string | null = null,
  form: PeriodForm = 'fixedTermSVA',
): Period => ({ form, from, until });

const on = '2026-11-28';
const clock = (...periods: readonly Period[]) => clockOf(periods, { on });

describe('the plan’s own 34 months of särskild visstidsanställning', () => {
  const plan = [period('2024-03-01', '2026-12-31')];

  test('are permanent after twelve months, so that the end date has no effect', () => {
    const found = clock(...plan);
    expect(found).toMatchObject({
      days: 1036,
      keyTermsBy: '2024-03-08',
      restOfTermsBy: '2024-04-01',
      writtenAnswerFrom: '2024-09-01',
      overNineMonths: { earliest: '2024-11-26', latest: '2024-12-01' },
      permanent: { earliest: '2025-02-24', latest: '2025-03-01' },
      nonExtensionNoticeBy: null,
      priorityUntil: null,
    });
    expect(isConverted(found, '2025-02-23')).toBe(false);
    expect(isConverted(found, '2025-02-24')).toBe(true);
    expect(mayExpire(found, '2026-12-31')).toBe(false);
  });

  test('end by ordinary notice', () => {
    expect(noticeEnds('2026-11-28', plan)).toBe('2027-01-28');
  });

  test('end as agreed where a named agreement has a limit of its own', () => {
    const found = clockOf(plan, { on, agreement: { months: 36 } });
    expect(found).toMatchObject({
      overNineMonths: { earliest: '2024-11-26', latest: '2024-12-01' },
      permanent: null,
      nonExtensionNoticeBy: '2026-11-30',
      priorityUntil: '2027-09-30',
    });
    expect(mayExpire(found, '2026-12-31')).toBe(true);
  });
});

test.each([
  ['2024-02-29', '2025-02-23', '2025-03-01'],
  ['2024-02-15', '2025-02-09', '2025-02-15'],
  ['2024-04-01', '2025-03-27', '2025-04-01'],
])('särskild visstidsanställning from %s is permanent on %s or %s', (from, earliest, latest) => {
  expect(clock(period(from)).permanent).toEqual({ earliest, latest });
});

test('särskild visstidsanställning from 2024-04-01 is over nine months on 2024-12-27', () => {
  expect(clock(period('2024-04-01')).overNineMonths.earliest).toBe('2024-12-27');
});

test('an interrupted employment is added up', () => {
  const first = period('2023-09-01', '2024-02-29');
  expect(clock(first).days).toBe(182);
  expect(clock(first, period('2025-01-15')).permanent).toEqual({
    earliest: '2025-07-12',
    latest: '2025-07-15',
  });
});

describe('the paid chair until the annual meeting, then an administrator', () => {
  const administrator = period('2024-04-01');

  test('carries her days over where she was employed', () => {
    const chair = period('2023-08-01', '2024-03-20');
    expect(clock(chair).days).toBe(233);
    expect(clock(chair, administrator).permanent).toEqual({
      earliest: '2024-08-06',
      latest: '2024-08-11',
    });
  });

  test('carries nothing over where she had a fee', () => {
    const chair = period('2023-08-01', '2024-03-20', 'fee');
    expect(clock(chair, administrator).permanent).toEqual(clock(administrator).permanent);
    expect(clock(chair)).toMatchObject({ days: 0, keyTermsBy: null, permanent: null });
  });
});

test('three days in one month count with the time between them', () => {
  const days = ['2024-05-02', '2024-05-10', '2024-05-16'].map((day) => period(day, day));
  expect(clock(...days).days).toBe(15);
  expect(clock(...days.slice(1)).days).toBe(2);
});

test('360 days stay fixed-term, with notice and priority', () => {
  const found = clock(period('2024-03-01', '2025-02-23'));
  expect(found).toMatchObject({
    days: 360,
    permanent: null,
    nonExtensionNoticeBy: '2025-01-23',
    priorityUntil: '2025-11-23',
  });
  expect(mayExpire(found, '2025-02-23')).toBe(true);
});

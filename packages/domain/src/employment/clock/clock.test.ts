import { describe, expect, test } from 'vitest';
import { addMonths } from '../../calendar.ts';
import { WayOn } from '../vocabulary.ts';
import { clockOf, mayExpire } from './clock.ts';
import type { Terms } from './conversion.ts';
import { dutiesOf } from './duties.ts';
import { clockWords, explainClock } from './explain.ts';
import {
  claimBy,
  listOfEmploymentsBy,
  noticeEnds,
  noticeMonths,
  writtenAnswerBy,
} from './notice.ts';
import type { Period, PeriodForm } from './period.ts';
import { lawVersion, rulesOfLaw } from './rules.ts';
import { warningsOf, warningsOn } from './warnings.ts';
import { waysOn } from './ways-on.ts';

const period = (
  from: string,
  until: string | null = null,
  form: PeriodForm = 'fixedTermSVA',
): Period => ({ form, from, until });

const on = '2026-11-28';
const clock = (periods: readonly Period[], terms: Terms = {}) => clockOf(periods, { on, ...terms });
const permanent = (...periods: readonly Period[]) => clock(periods).permanent;

describe('what counts towards 5 a §', () => {
  test('särskild visstidsanställning from October 2022, the older form from March', () => {
    expect(permanent(period('2022-09-01'))?.earliest).toBe('2023-09-26');
    const older = (from: string) => period(from, '2022-11-30', 'generalFixedTerm');
    const next = period('2022-12-01');
    expect(permanent(older('2022-03-01'), next)?.earliest).toBe('2023-02-24');
    expect(permanent(older('2020-12-01'), next)?.earliest).toBe('2023-02-24');
  });

  test('the older form itself converts after two years, and not after twelve months', () => {
    expect(permanent(period('2022-09-01', null, 'generalFixedTerm'))).toEqual({
      earliest: '2024-08-31',
      latest: '2024-09-01',
    });
  });

  test('a day of another form makes nothing permanent, and counts nothing', () => {
    const [substitute, fixed] = [
      period('2023-03-01', '2024-02-29', 'temporarySubstitute'),
      period('2024-03-01', '2024-12-31'),
    ];
    expect(permanent(substitute, fixed)).toBeNull();
    expect(permanent(period('2023-03-01', null, 'seasonal'))).toBeNull();
    expect(permanent(period('2023-03-01', null, 'permanent'))).toBeNull();
  });

  test('temporary substitution of more than two years in five', () => {
    const first = period('2023-03-01', '2024-02-29', 'temporarySubstitute');
    expect(permanent(first, period('2024-09-01', null, 'temporarySubstitute'))).toEqual({
      earliest: '2025-08-31',
      latest: '2025-09-01',
    });
    expect(permanent(first, period('2028-09-01', '2029-12-31', 'temporarySubstitute'))).toBeNull();
  });

  test('what lies more than five years back counts only in a chain', () => {
    const first = period('2023-01-01', '2023-06-30');
    const last = period('2028-06-01', '2028-12-31');
    expect(permanent(first, last)).toBeNull();
    const seasons = [
      period('2023-12-30', '2024-04-28', 'seasonal'),
      period('2024-09-01', '2025-01-28', 'seasonal'),
      period('2025-05-01', '2025-08-28', 'temporarySubstitute'),
      period('2026-01-01', '2026-05-28', 'seasonal'),
      period('2026-09-01', '2027-02-28', 'seasonal'),
      period('2027-08-01', '2028-02-01', 'seasonal'),
    ];
    const chain = [first, ...seasons, last];
    expect(permanent(...chain)?.earliest).toBe('2028-11-27');
    const broken = chain.map((each) => (each === first ? { ...each, until: '2023-06-29' } : each));
    expect(permanent(...broken)).toBeNull();
  });

  test('five years are five years to the day', () => {
    const first = period('2023-01-01', '2023-06-30');
    expect(permanent(first, period('2027-07-05', '2028-06-01'))?.earliest).toBe('2027-12-31');
    expect(permanent(first, period('2027-07-06', '2028-02-28'))).toBeNull();
  });

  test('three in a month bring the time between them, two do not, and neither do other forms', () => {
    const days = (form: PeriodForm) =>
      ['2024-05-02', '2024-05-10', '2024-05-16'].map((day) => period(day, day, form));
    expect(clock(days('temporarySubstitute')).days).toBe(3);
    const overTheMonth = [
      period('2024-04-20', '2024-05-02'),
      period('2024-05-10', '2024-05-10'),
      period('2024-05-30', '2024-06-10'),
    ];
    expect(clock(overTheMonth).days).toBe(52);
    expect(
      clock([...days('fixedTermSVA').slice(0, 2), period('2024-06-01', '2024-06-01')]).days,
    ).toBe(3);
  });

  test('nothing converts from the age of 69, nor is there priority', () => {
    const year = [period('2024-03-01', '2025-02-27')];
    expect(clock(year, { born: '1956-02-25' }).permanent).toEqual({
      earliest: '2025-02-24',
      latest: null,
    });
    expect(clock(year, { born: '1956-02-24' }).permanent).toBeNull();
    expect(clock(year, { born: '1956-02-28' }).priorityUntil).toBe('2025-11-27');
    expect(clock(year, { born: '1956-02-27' }).priorityUntil).toBeNull();
  });
});

describe('what is told before a term ends', () => {
  const noticeBy = (from: string, until: string | null, form?: PeriodForm) =>
    clock([period(from, until, form)], { agreement: { months: 36 } }).nonExtensionNoticeBy;

  test('is due from the 271st day on', () => {
    expect(noticeBy('2024-03-01', '2024-11-25')).toBeNull();
    expect(noticeBy('2024-03-01', '2024-11-26')).toBe('2024-10-26');
    expect(noticeBy('2024-03-01', null)).toBeNull();
  });

  test('is due from the 361st in another form', () => {
    expect(noticeBy('2024-03-01', '2025-02-23', 'temporarySubstitute')).toBeNull();
    expect(noticeBy('2024-03-01', '2025-02-24', 'temporarySubstitute')).toBe('2025-01-24');
    expect(noticeBy('2024-03-01', '2026-02-24', 'permanent')).toBeNull();
  });

  test('is due when it begins, where the last term is shorter than a month', () => {
    const periods = [period('2024-01-01', '2024-10-31'), period('2024-11-01', '2024-11-10')];
    expect(clock(periods).nonExtensionNoticeBy).toBe('2024-11-01');
  });

  test('is of no use where the term has become permanent by its last day', () => {
    expect(clock([period('2024-03-01', '2025-02-28')]).nonExtensionNoticeBy).toBe('2025-01-28');
    expect(clock([period('2024-03-01', '2025-03-01')]).nonExtensionNoticeBy).toBeNull();
  });

  test('nine months are added up over three years', () => {
    const periods = [period('2023-01-01', '2023-06-30'), period('2024-09-01')];
    expect(clock(periods).overNineMonths.earliest).toBe('2024-11-29');
  });

  test('probation that ends gives no priority', () => {
    const periods = [
      period('2024-01-01', '2024-10-31'),
      period('2024-11-01', '2025-04-30', 'probation'),
    ];
    expect(clock(periods).priorityUntil).toBeNull();
  });

  test('looks three years back from the end', () => {
    const long = period('2023-01-01', '2023-11-30');
    const short = (from: string, until: string) => clock([long, period(from, until)]);
    expect(short('2025-09-01', '2025-09-30').priorityUntil).toBe('2026-06-30');
    expect(short('2026-09-01', '2026-09-30').priorityUntil).toBeNull();
  });

  test('in the last month of a year ends with the month that has the day', () => {
    expect(noticeBy('2024-03-01', '2026-12-31')).toBe('2026-11-30');
    expect(noticeBy('2024-03-01', '2025-03-31')).toBe('2025-02-28');
  });

  test('seasonal work of more than six months in two years has priority too', () => {
    const season = clock([period('2025-04-01', '2025-10-15', 'seasonal')]);
    expect(season.nonExtensionNoticeBy).toBeNull();
    expect(season.priorityUntil).toBe('2026-07-15');
  });
});

describe('ordinary notice', () => {
  test('is longer with the years, from the employer alone', () => {
    const since = [period('2014-01-01', null, 'permanent')];
    const years = [1, 2, 4, 6, 8, 10, 12].map((years) => `${2014 + years}-06-01`);
    expect(years.map((day) => noticeMonths(day, since))).toEqual([1, 2, 3, 4, 5, 6, 6]);
    expect(noticeMonths('2024-06-01', since, { by: 'employee' })).toBe(1);
    expect(noticeMonths('2024-06-01', since, { born: '1955-06-01' })).toBe(1);
    expect(noticeMonths('2015-12-30', since)).toBe(1);
    expect(noticeMonths('2015-12-31', since)).toBe(2);
  });

  test('and a written answer do not count the time between three in a month', () => {
    const months = Array.from({ length: 27 }, (_, at) => addMonths('2023-01-01', at).slice(0, 7));
    const days = months.flatMap((month) =>
      ['01', '14', '28'].map((day) => period(`${month}-${day}`, `${month}-${day}`)),
    );
    expect(clock(days).days).toBe(27 * 28);
    expect(noticeMonths('2025-03-28', days)).toBe(1);
    expect(clock(days).writtenAnswerFrom).toBeNull();
  });

  test('counts on after an end that had no effect', () => {
    const plan = [period('2024-03-01', '2025-12-31')];
    expect(noticeEnds('2026-12-31', plan)).toBe('2027-02-28');
    expect(noticeEnds('2026-12-31', plan, { agreement: { months: 36 } })).toBe('2027-01-31');
  });
});

test('what is asked for is answered in its time', () => {
  expect(listOfEmploymentsBy('2024-03-01')).toBe('2024-03-22');
  expect(writtenAnswerBy('2024-08-31')).toBe('2024-09-30');
  expect(claimBy('2026-12-31')).toBe('2027-01-31');
});

test('a written answer is due after six months, and not on probation', () => {
  expect(clock([period('2024-03-01', '2024-09-01')]).writtenAnswerFrom).toBe('2024-09-01');
  expect(clock([period('2024-03-01', '2024-08-31')]).writtenAnswerFrom).toBeNull();
  const probation = period('2024-03-01', '2024-08-31', 'probation');
  expect(clock([{ ...probation, until: '2024-12-31' }]).writtenAnswerFrom).toBeNull();
  expect(clock([probation, period('2024-09-01', null, 'permanent')]).writtenAnswerFrom).toBe(
    '2024-09-01',
  );
});

describe('warnings', () => {
  const codes = (periods: readonly Period[], terms?: Terms) =>
    warningsOf(clock(periods, terms)).map(({ code, on: begins, date }) => [code, begins, date]);

  test('flag the plan’s own term at once, and then come before each date', () => {
    expect(codes([period('2024-03-01', '2026-12-31')])).toEqual([
      ['term-has-no-effect', null, '2025-02-24'],
      ['key-terms', '2024-03-01', '2024-03-08'],
      ['rest-of-terms', '2024-03-08', '2024-04-01'],
      ['written-answer', '2024-08-01', '2024-09-01'],
      ['over-nine-months', '2024-10-26', '2024-11-26'],
      ['becomes-permanent', '2024-12-24', '2025-02-24'],
      ['claim', '2026-12-31', '2027-01-31'],
    ]);
    const agreed = codes([period('2024-03-01', '2026-12-31')], { agreement: { months: 36 } });
    expect(agreed).toContainEqual(['non-extension', '2026-10-23', '2026-11-30']);
    expect(agreed.map(([code]) => code)).not.toContain('term-has-no-effect');
  });

  test('say where only one way of counting gets there', () => {
    const disputed = codes([period('2024-03-01', '2025-02-26')]).map(([code]) => code);
    expect(disputed.slice(0, 2)).toEqual(['term-has-no-effect', 'readings-differ']);
    expect(disputed).toContain('non-extension');
    const lastDay = codes([period('2024-03-01', '2025-02-24')]).map(([code]) => code);
    expect(lastDay[0]).toBe('term-has-no-effect');
  });

  test('look after probation', () => {
    expect(codes([period('2026-10-01', '2027-03-31', 'probation')])).toContainEqual([
      'probation-ends',
      '2027-02-28',
      '2027-03-17',
    ]);
    const long = codes([period('2026-10-01', '2027-04-01', 'probation')]);
    expect(long[0]).toEqual(['probation-too-long', null, '2027-04-01']);
  });

  test('have begun or have not', () => {
    const plan = clock([period('2024-03-01', '2026-12-31')]);
    const begun = (day: string) => warningsOn(plan, day).map(({ code }) => code);
    expect(begun('2024-02-01')).toEqual(['term-has-no-effect']);
    expect(begun('2024-03-01')).toEqual(['term-has-no-effect', 'key-terms']);
  });

  test('there are none without an employment', () => {
    expect(codes([period('2023-08-01', '2024-03-20', 'fee')])).toEqual([]);
  });
});

test('duties come by their day, those upon request last', () => {
  const duties = (agreement: Terms['agreement'] = null) =>
    dutiesOf(clock([period('2024-03-01', '2025-02-23')], { agreement })).map(
      ({ id, section, due }) => [id, section, due],
    );
  expect(duties()).toEqual([
    ['form-told', '6 c §', '2024-03-01'],
    ['key-terms', '6 c §', '2024-03-08'],
    ['rest-of-terms', '6 c §', '2024-04-01'],
    ['non-extension', '15 §', '2025-01-23'],
    ['form-of-notice', '16, 17 §§', '2025-01-23'],
    ['union-of-notice', '30 a §', '2025-01-23'],
    ['claim', '40 §', '2025-03-23'],
    ['priority', '25–27 §§', '2025-11-23'],
    ['list-of-employments', '6 g §', null],
    ['written-answer', '6 h §', null],
  ]);
  expect(duties({ months: 36 })[1]).toEqual(['union-of-contract', '28 §', '2024-03-01']);
  const rules = new Set(rulesOfLaw().map(({ id }) => id));
  for (const { rule } of dutiesOf(clock([period('2024-03-01')]))) expect(rules).toContain(rule);
});

test('the ways on are those of the law, fewer once it is permanent', () => {
  const plan = clock([period('2024-03-01', '2026-12-31')]);
  expect(waysOn(plan, '2024-02-01').map(({ id }) => id)).toEqual(WayOn.options);
  expect(waysOn(plan, '2025-02-24').map(({ id }) => id)).toEqual([
    'untilFurtherNotice',
    'agreedTermination',
    'ordinaryNotice',
  ]);
});

test('a fee, an open end and employment until further notice do not expire', () => {
  const expires = (each: Period) => mayExpire(clock([each]), '2024-06-01');
  expect(expires(period('2024-03-01', '2024-06-01', 'fee'))).toBe(false);
  expect(expires(period('2024-03-01'))).toBe(false);
  expect(expires(period('2024-03-01', '2024-06-01', 'permanent'))).toBe(false);
  expect(expires(period('2024-03-01', '2024-06-01', 'seasonal'))).toBe(true);
});

test('rules are of one version, each with section, source and words in both languages', () => {
  const sections = rulesOfLaw()
    .map(({ section }) => section)
    .join(' ');
  for (const number of [
    '2 a',
    '3',
    '5 a',
    '6 c',
    '6 g',
    '6 h',
    '11',
    '15',
    '16',
    '25–27',
    '30 a',
    '33 d',
    '40',
  ])
    expect(sections).toContain(number);
  for (const { version, source, says, from } of rulesOfLaw()) {
    expect(version).toBe(lawVersion);
    expect(from).toMatch(/^20\d\d-\d\d-\d\d$/);
    for (const text of [source.sv, source.en, says.sv, says.en])
      expect(text.length).toBeGreaterThan(9);
  }
});

test('sentences differ by language and are of the same number', () => {
  const cases = [
    [period('2024-03-01', '2026-12-31')],
    [period('2024-03-01', '2025-02-26')],
    [period('2026-10-01', '2027-03-31', 'probation')],
    [period('2026-10-01')],
    [period('2023-08-01', '2024-03-20', 'fee')],
  ];
  for (const each of cases) {
    const [sv, en] = [explainClock(clock(each), 'sv'), explainClock(clock(each), 'en')];
    expect(sv).toHaveLength(en.length);
    expect(sv.filter((sentence) => en.includes(sentence))).toEqual([]);
  }
  expect(explainClock(clock([period('2026-10-01')]), 'sv')).toContain(
    'Räknat dag för dag blir anställningen tillsvidareanställning 2027-09-26; räknat i kalendermånader 2027-10-01 (5 a §).',
  );
  expect(Object.keys(clockWords.sv.forms)).toEqual(Object.keys(clockWords.en.forms));
});

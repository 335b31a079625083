import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../calendar.ts';
import { type Clock, clockOf } from './clock.ts';
import { noticeEnds } from './notice.ts';
import { type Period, periodForms } from './period.ts';
import { warningsOf } from './warnings.ts';

const on = '2026-11-28';
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2022-10-01', days));
const length = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 250, max: 400 }),
  fc.integer({ min: 0, max: 1200 }),
);
const form = fc.oneof(
  { weight: 4, arbitrary: fc.constant('fixedTermSVA' as const) },
  fc.constantFrom(...periodForms),
);
const closed = fc
  .tuple(form, day, length)
  .map(([form, from, days]): Period => ({ form, from, until: addDays(from, days) }));
const period = fc.oneof(
  { weight: 5, arbitrary: closed },
  fc.record({ form, from: day, until: fc.constant(null) }),
);
const periods = fc.array(period, { minLength: 1, maxLength: 6 });
const alone = closed.map((each): Period => ({ ...each, form: 'fixedTermSVA' }));
const agreement = fc.option(fc.record({ months: fc.integer({ min: 1, max: 120 }) }));

/** Every date of a clock by its name; what never comes is later than any day. */
const datesOf = ({ overNineMonths, permanent, ...clock }: Clock) =>
  Object.entries({
    keyTermsBy: clock.keyTermsBy,
    restOfTermsBy: clock.restOfTermsBy,
    writtenAnswerFrom: clock.writtenAnswerFrom,
    overNineMonthsEarliest: overNineMonths.earliest,
    overNineMonthsLatest: overNineMonths.latest,
    permanentEarliest: permanent?.earliest ?? null,
    permanentLatest: permanent?.latest ?? null,
    nonExtensionNoticeBy: clock.nonExtensionNoticeBy,
    priorityUntil: clock.priorityUntil,
  });

const never = '9999-12-31';

test('the order of the periods does not matter, nor one that is given twice', () => {
  const shuffled = periods.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray([...all], { minLength: all.length }),
      fc.subarray([...all]),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([all, mixed, again]) => {
      expect(clockOf([...mixed, ...again], { on })).toEqual(clockOf(all, { on }));
    }),
  );
});

test('days that overlap count once', () => {
  fc.assert(
    fc.property(fc.array(alone, { minLength: 1, maxLength: 2 }), (all) => {
      const each = new Set(
        all.flatMap(({ from, until }) =>
          Array.from({ length: daysBetween(from, until!) + 1 }, (_, at) => addDays(from, at)),
        ),
      );
      expect(clockOf(all, { on }).days).toBe(each.size);
    }),
  );
});

test('an employment that is cut in two without a gap has the same dates by law', () => {
  const cut = alone.chain((whole) =>
    fc.tuple(
      fc.constant(whole),
      fc.integer({ min: 0, max: Math.max(daysBetween(whole.from, whole.until!) - 1, 0) }),
    ),
  );
  fc.assert(
    fc.property(cut, ([whole, at]) => {
      const middle = addDays(whole.from, at);
      fc.pre(middle < whole.until!);
      const parts = [
        { ...whole, until: middle },
        { ...whole, from: addDays(middle, 1) },
      ];
      const { days, overNineMonths, permanent } = clockOf([whole], { on });
      expect(clockOf(parts, { on })).toMatchObject({ days, overNineMonths, permanent });
    }),
  );
});

test('an employment that begins a day later has no date earlier', () => {
  fc.assert(
    fc.property(alone, (first) => {
      const later = { ...first, from: addDays(first.from, 1), until: addDays(first.until!, 1) };
      const before = new Map(datesOf(clockOf([{ ...first, until: null }], { on })));
      for (const [name, date] of datesOf(clockOf([{ ...later, until: null }], { on })))
        expect([name, (date ?? never) >= (before.get(name) ?? never)]).toEqual([name, true]);
    }),
  );
});

test('an employment that ends a day later has no date earlier, and loses none but by becoming permanent', () => {
  fc.assert(
    fc.property(alone, agreement, (first, agreed) => {
      const longer = { ...first, until: addDays(first.until!, 1) };
      const before = clockOf([first], { on, agreement: agreed });
      const after = clockOf([longer], { on, agreement: agreed });
      expect(after.days).toBe(before.days + 1);
      const dates = new Map(datesOf(after));
      for (const [name, date] of datesOf(before)) {
        const then = dates.get(name) ?? null;
        if (date !== null && then === null) expect(after.permanent?.latest).toBe(longer.until);
        else if (date !== null) expect([name, then! >= date]).toEqual([name, true]);
      }
    }),
  );
});

test('a last employment that ends a day later has no date earlier, whatever came before it', () => {
  fc.assert(
    fc.property(fc.array(closed, { minLength: 1, maxLength: 5 }), agreement, (all, agreed) => {
      const sorted = clockOf(all, { on }).periods;
      const last = sorted.at(-1)!;
      const longer = [...sorted.slice(0, -1), { ...last, until: addDays(last.until!, 1) }];
      const dates = new Map(datesOf(clockOf(longer, { on, agreement: agreed })));
      for (const [name, date] of datesOf(clockOf(sorted, { on, agreement: agreed })))
        if (date) expect([name, (dates.get(name) ?? never) >= date]).toEqual([name, true]);
    }),
  );
});

test('another day of employment never makes it permanent later', () => {
  fc.assert(
    fc.property(fc.array(alone, { minLength: 1, maxLength: 4 }), day, (all, more) => {
      const one: Period = { form: 'fixedTermSVA', from: more, until: more };
      const before = clockOf(all, { on }).permanent?.earliest ?? never;
      expect((clockOf([...all, one], { on }).permanent?.earliest ?? never) <= before).toBe(true);
    }),
  );
});

test('the latest day is never before the earliest, and each is a day of an employment', () => {
  fc.assert(
    fc.property(periods, agreement, (all, agreed) => {
      const { permanent, overNineMonths } = clockOf(all, { on, agreement: agreed });
      for (const { earliest, latest } of [permanent ?? overNineMonths, overNineMonths]) {
        if (earliest === null) expect(latest).toBeNull();
        else expect((latest ?? never) >= earliest).toBe(true);
        for (const found of [earliest, latest])
          if (found)
            expect(all.some(({ from, until }) => from <= found && found <= (until ?? never))).toBe(
              true,
            );
      }
    }),
  );
});

test('one employment is permanent from its 361st day, or after its twelfth month', () => {
  fc.assert(
    fc.property(day, (from) => {
      const open: Period = { form: 'fixedTermSVA', from, until: null };
      const { permanent } = clockOf([open], { on });
      expect(permanent?.earliest).toBe(addDays(from, 360));
      expect(permanent?.latest).toBe(
        from.endsWith('-02-29')
          ? `${Number(from.slice(0, 4)) + 1}-03-01`
          : `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`,
      );
    }),
  );
});

test('an agreement with a higher limit never brings it forward', () => {
  fc.assert(
    fc.property(periods, fc.integer({ min: 12, max: 119 }), (all, months) => {
      const [law, agreed, higher] = [null, { months }, { months: months + 1 }].map(
        (each) => clockOf(all, { on, agreement: each }).permanent?.earliest ?? never,
      );
      expect(law! <= agreed! && agreed! <= higher!).toBe(true);
    }),
  );
});

test('notice given a day later ends no sooner', () => {
  fc.assert(
    fc.property(periods, day, (all, given) => {
      expect(noticeEnds(given, all) <= noticeEnds(addDays(given, 1), all)).toBe(true);
    }),
  );
});

test('the warning of the notice comes more than a month before its last day', () => {
  fc.assert(
    fc.property(periods, agreement, (all, agreed) => {
      const clock = clockOf(all, { on, agreement: agreed });
      const warning = warningsOf(clock).find(({ code }) => code === 'non-extension');
      expect(warning?.date ?? null).toBe(clock.nonExtensionNoticeBy);
      if (warning) expect(daysBetween(warning.on!, warning.date)).toBeGreaterThan(31);
    }),
  );
});

import type { Clock, Reading } from '@klubba/domain/employment/clock';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { period } from '../terms/term-words.ts';
import { type Strip, StripTable, type StripTone, TimeStrips } from '../time-strips.tsx';

type Line = {
  readonly name: string;
  readonly when: string;
  readonly from: string;
  readonly until: string | null;
  readonly tone: StripTone;
};

/** The times of somebody's employments and the days that the law sets, as lines in the order in which they come. */
export const linesOf = (clock: Clock): readonly Line[] => {
  const { periods, overNineMonths, permanent, nonExtensionNoticeBy, priorityUntil } = clock;
  const until = clock.current?.until ?? null;
  return [
    ...periods.map(({ form, from, until }) => ({
      name: form === 'fee' ? t('clock.fee') : t(`employment-form.${form}`),
      when: period(from, until),
      ...{ from, until, tone: form === 'fee' ? ('fee' as const) : ('employment' as const) },
    })),
    ...reading('clock.nine-months', overNineMonths, 'threshold'),
    ...(permanent ? reading('clock.permanent', permanent, 'permanent') : []),
    ...(nonExtensionNoticeBy
      ? [onOne('clock.notice-by', nonExtensionNoticeBy, 'deadline' as const)]
      : []),
    ...(priorityUntil && until
      ? [
          {
            name: t('clock.priority'),
            when: t('clock.until', { day: day(priorityUntil) }),
            ...{ from: until, until: priorityUntil, tone: 'priority' as const },
          },
        ]
      : []),
  ];
};

type Named = 'clock.nine-months' | 'clock.permanent' | 'clock.notice-by';

const reading = (name: Named, { earliest, latest }: Reading, tone: StripTone): readonly Line[] => {
  if (!earliest) return [];
  if (latest === earliest) return [onOne(name, earliest, tone)];
  const when = latest
    ? t('clock.between', { earliest: day(earliest), latest: day(latest) })
    : t('clock.only-earliest', { earliest: day(earliest) });
  return [{ name: t(name), when, from: earliest, until: latest ?? earliest, tone }];
};

const onOne = (name: Named, on: string, tone: StripTone): Line => ({
  ...{ name: t(name), when: day(on), from: on, until: on, tone },
});

/** The time line of an employment: periods, what the law draws across them, and today. */
export const ClockFigure = (props: { clock: Clock }) => {
  const lines = () => linesOf(props.clock);
  const strips = (): readonly Strip[] =>
    lines().map(({ name, when, from, until, tone }) => ({
      ...{ name, note: when },
      bars: [
        // From then on it is until further notice.
        ...(tone === 'permanent' ? [{ from, until: null, tone: 'after' as const }] : []),
        { from, until, tone },
      ],
    }));
  return (
    <TimeStrips
      title={t('clock.figure')}
      strips={strips()}
      today={props.clock.on}
      table={
        <StripTable
          title={t('clock.figure')}
          columns={[t('clock.what'), t('clock.when')]}
          rows={lines().map(({ name, when }) => [name, when])}
        />
      }
    />
  );
};

import { todayIn } from '@klubba/domain/time';
import { createSignal } from 'solid-js';
import { type Language, language, locale, t } from './language.ts';

/** The time zone in which the association lives; the frame sets it. */
export const [timeZone, setTimeZone] = createSignal('Europe/Stockholm');

/** The language in which the association writes; the frame sets it. */
export const [recordLanguage, setRecordLanguage] = createSignal<Language>('sv');

/** For `lang` on what people have written: nothing where it is the language of the page anyway. */
export const writtenIn = (): Language | undefined =>
  recordLanguage() === language() ? undefined : recordLanguage();

/** `2024-02-14`, or an instant, as 14 februari 2024. */
export const day = (date: string): string =>
  format(date, { day: 'numeric', month: 'long', year: 'numeric' });

/** `1987-03` as mars 1987. */
export const month = (date: string): string =>
  format(`${date}-01`, { month: 'long', year: 'numeric' });

/** A day or an amount that is not to break over two lines. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** As onsdag 14 februari 2024. */
export const weekday = (date: string): string =>
  format(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** As kl. 18.30, from an instant or from the clock time `18:30`. */
export const clock = (instant: string): string => t('format.clock', { time: bareClock(instant) });

/** As 18.30, where a column head already says that it is a time. */
export const bareClock = (instant: string): string => {
  const isBare = /^\d\d:\d\d$/.test(instant);
  const time = isBare
    ? instant
    : format(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return locale() === 'sv-SE' ? time.replace(':', '.') : time;
};

/** As 14 februari 2024 kl. 18.30. */
export const moment = (instant: string): string => at(day(instant), instant);

/** As onsdag 14 februari 2024 kl. 18.30, from a day and the clock time `18:30`. */
export const weekdayAt = (date: string, time: string | null): string =>
  time ? at(weekday(date), time) : weekday(date);

const at = (date: string, time: string) => t('format.moment', { date, time: bareClock(time) });

/** As 1 234. */
export const number = (value: number): string => new Intl.NumberFormat(locale()).format(value);

/** An amount in öre as 6 200 kr. */
export const kronor = (ore: number): string =>
  new Intl.NumberFormat(locale(), {
    ...{ style: 'currency', currency: 'SEK', maximumFractionDigits: 2 },
    minimumFractionDigits: ore % 100 === 0 ? 0 : 2,
  }).format(ore / 100);

/** A fraction of one as 20 %. */
export const percent = (fraction: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 1 }).format(fraction);

/** As Anna, Bo och Cecilia. */
export const listing = (parts: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);

/** People as a Swedish register has them: by the last of their names, then by the others. What tells namesakes apart counts for nothing. */
export const byLastName = <Item>(name: (item: Item) => string) => {
  const collator = new Intl.Collator('sv');
  const turned = (item: Item) => {
    const [whole = ''] = name(item).split(' (');
    return `${whole.split(' ').at(-1)} ${whole}`;
  };
  return (a: Item, b: Item) => collator.compare(turned(a), turned(b));
};

/** Order by name as the language sorts it: å ä ö last in Swedish. */
export const byName = <Item>(name: (item: Item) => string) => {
  const collator = new Intl.Collator(locale());
  return (a: Item, b: Item) => collator.compare(name(a), name(b));
};

// A bare date has no time zone: read and shown as UTC, it stays the day it is.
const format = (date: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(), {
    ...options,
    timeZone: date.length === 10 ? 'UTC' : timeZone(),
  }).format(new Date(date));

/** Today where the association lives, as `2024-02-14`. */
export const today = (): string => todayIn(timeZone(), new Date());

import { z } from 'zod';

export * from './calendar.ts';

/** A day in the calendar, 'YYYY-MM-DD', without clock or time zone. Text order is date order. */
export const CivilDate = z.iso.date();
export type CivilDate = z.infer<typeof CivilDate>;

export const isCivilDate = (text: string): boolean => CivilDate.safeParse(text).success;

/** A text as a calendar may hold it: without controls but tab and line breaks. */
export const calendarText = (said: string) =>
  said.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');

/** The generator of calendars escapes what an entry says, not the calendar's name. */
export const calendarName = (name: string) =>
  name.replace(/[\\;,]/g, '\\$&').replaceAll(/\p{Cc}+/gu, ' ');

export const calendarProduct = { company: 'Klubba', product: 'Klubba', language: 'EN' };

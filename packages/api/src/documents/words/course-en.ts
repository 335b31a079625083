import type { courseSv } from './course-sv.ts';

/** The words for the course of a meeting in English. */
export const courseEn: typeof courseSv = {
  adjourned: (when, until, place) =>
    `The meeting was adjourned${when}${until}${place ? `, ${place}` : ''}.`,
  until: (day, clock) => ` until ${[day, clock].filter(Boolean).join(' at ')}`,
  resumed: (when) => `The meeting was resumed${when}.`,
  registerUnchanged: 'The voting register was unchanged.',
  pointOfOrder: (by, text) =>
    `Point of order${by ? ` by ${by}` : ''}: ${text}${/[.!?]$/.test(text) ? '' : '.'}`,
  pointDecided: (who, outcome) =>
    outcome === 'carried' ? `${who} agreed to it.` : `${who} rejected it.`,
  figures: (ayes, against) => `${ayes} for, ${against} against.`,
};

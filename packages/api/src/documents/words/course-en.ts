import type { courseSv } from './course-sv.ts';

const the = (title: string | null) => (title === null ? 'the matter' : `“${title}”`);
const by = (due: string | null) => (due === null ? '' : `, by ${due} at the latest`);

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
  madeRecommendation: 'The meeting may not decide the matter. What it decides is a recommendation.',
  recommended: (who) => `${who} recommended`,
  passedOver: (outcome, { who, title, body, due, instruction }) => {
    const asked = instruction === null ? '' : `, instructed: ${instruction}`;
    switch (outcome) {
      case 'tabled':
        return `${who} tabled ${the(title)}${by(due)}.`;
      case 'withdrawn':
        return title === null ? 'The item was withdrawn.' : `The item “${title}” was withdrawn.`;
      case 'referredBack':
        return `${who} referred ${the(title)} back${body ? ` to ${body}` : ''}${by(due)}${asked}.`;
      case 'delegated':
        return `${who} delegated ${the(title)} to ${body}${by(due)}${asked}.`;
      case 'leftToBody':
        return `${who} left ${the(title)} to ${body}${by(due)}${asked}.`;
      case 'vacant':
        return `${who} left ${title === null ? 'the office' : `“${title}”`} vacant.`;
      case 'filed':
        return `${who} noted and filed ${the(title)}.`;
    }
  },
  cameFrom: (status, meeting, day, paragraph) => {
    const what: Record<string, string> = {
      tabled: 'Tabled',
      referredBack: 'Referred back',
      delegated: 'Delegated',
      leftToBody: 'Left',
      firstReading: 'Read a first time',
    };
    return `${what[status] ?? 'Prepared'} at ${meeting} on ${day}${paragraph ? `, § ${paragraph}` : ''}.`;
  },
  instructed: (text) => `Instruction: ${text}${/[.!?]$/.test(text) ? '' : '.'}`,
  firstReading: (earliest) =>
    `First reading: the decision is not in force until it has been taken a second time${earliest ? `, on ${earliest} at the earliest` : ''}.`,
  secondReading: (first, from) =>
    `Second reading${first ? `; the first was on ${first}` : ''}. In force from ${from}.`,
  stoodAside: (name, why) =>
    why === 'discharge'
      ? `${name} took no part in the decision on their own discharge.`
      : `${name} had the right to speak and took no part in the decision.`,
  figures: (ayes, against) => `${ayes} for, ${against} against.`,
};

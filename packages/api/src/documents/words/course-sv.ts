import type { ItemOutcome } from '@klubba/domain';

/** What is told of an item that was passed over: null is what was not said. */
export type Passed = {
  readonly who: string;
  /** Null where it is the item of the paragraph itself. */
  readonly title: string | null;
  readonly body: string | null;
  readonly due: string | null;
  readonly instruction: string | null;
};

const the = (title: string | null) => `ärendet${title === null ? '' : ` ”${title}”`}`;
const by = (due: string | null) => (due === null ? '' : `, senast den ${due}`);

/** The words for the course of a meeting in Swedish: breaks, and what is settled in passing. */
export const courseSv = {
  adjourned: (when: string, until: string, place: string | null) =>
    `Mötet ajournerades${when}${until}${place ? `, ${place}` : ''}.`,
  until: (day: string | null, clock: string | null) =>
    ` till${day ? ` den ${day}` : ''}${clock ? ` kl. ${clock.replace(':', '.')}` : ''}`,
  resumed: (when: string) => `Mötet återupptogs${when}.`,
  registerUnchanged: 'Röstlängden var oförändrad.',
  pointOfOrder: (by: string | null, text: string) =>
    `Ordningsfråga${by ? ` från ${by}` : ''}: ${text}${/[.!?]$/.test(text) ? '' : '.'}`,
  pointDecided: (who: string, outcome: 'carried' | 'rejected') =>
    outcome === 'carried' ? `${who} biföll den.` : `${who} avslog den.`,
  madeRecommendation: 'Mötet får inte besluta i ärendet. Det som beslutas är en rekommendation.',
  recommended: (who: string) => `${who} rekommenderade`,
  passedOver: (outcome: ItemOutcome, { who, title, body, due, instruction }: Passed) => {
    const asked = instruction === null ? '' : ` med uppdraget: ${instruction}`;
    switch (outcome) {
      case 'tabled':
        return `${who} bordlade ${the(title)}${by(due)}.`;
      case 'withdrawn':
        return title === null ? 'Ärendet utgick.' : `Ärendet ”${title}” utgick.`;
      case 'referredBack':
        return `${who} återremitterade ${the(title)}${body ? ` till ${body}` : ''}${by(due)}${asked}.`;
      case 'delegated':
        return `${who} hänsköt ${the(title)} till ${body}${by(due)}${asked}.`;
      case 'leftToBody':
        return `${who} överlät ${the(title)} åt ${body}${by(due)}${asked}.`;
      case 'vacant':
        return `${who} lämnade ${title === null ? 'uppdraget' : `”${title}”`} vakant.`;
      case 'filed':
        return `${who} lade ${the(title)} till handlingarna.`;
    }
  },
  /** At the head of an item that goes on from another meeting. */
  cameFrom: (status: string, meeting: string, day: string, paragraph: number | null) => {
    const what: Record<string, string> = {
      tabled: 'Bordlagt',
      referredBack: 'Återremitterat',
      delegated: 'Hänskjutet',
      leftToBody: 'Överlåtet',
      firstReading: 'Läst en första gång',
    };
    return `${what[status] ?? 'Berett'} vid ${meeting} den ${day}${paragraph ? `, §\u2009${paragraph}` : ''}.`;
  },
  instructed: (text: string) => `Uppdrag: ${text}${/[.!?]$/.test(text) ? '' : '.'}`,
  firstReading: (earliest: string | null) =>
    `Första läsningen: beslutet gäller inte förrän det har fattats en andra gång${earliest ? `, tidigast den ${earliest}` : ''}.`,
  secondReading: (first: string | null, from: string | null) =>
    `Andra läsningen${first ? `; den första var den ${first}` : ''}. Gäller från den ${from}.`,
  stoodAside: (name: string, why: 'discharge' | 'noConfidence') =>
    why === 'discharge'
      ? `${name} deltog inte i beslutet om sin egen ansvarsfrihet.`
      : `${name} hade rätt att yttra sig och deltog inte i beslutet.`,
  figures: (ayes: number, against: number) => `${ayes} för, ${against} mot.`,
};

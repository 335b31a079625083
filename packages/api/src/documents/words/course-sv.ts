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
  figures: (ayes: number, against: number) => `${ayes} för, ${against} mot.`,
};

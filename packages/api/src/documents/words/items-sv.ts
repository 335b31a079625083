/** The words for what minutes say of the items themselves in Swedish, and of what was undertaken. */
export const itemsSv = {
  background: 'Bakgrund',
  restored: (title: string) => `Ärendet ”${title}” behandlas ändå.`,
  /** `owner` is null where nobody took it on by name; `text` begins with "att". */
  task: (owner: string | null, text: string, due: string | null) =>
    `${owner ? `${owner} åtog sig` : 'Uppgift:'} ${text}${due ? `, senast den ${due}` : ''}.`,
  expected: (clock: string) => `kl. ${clock.replace(':', '.')}`,
};

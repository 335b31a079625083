/** The screen that the hall sees. */
export const screen = {
  'screen.to': 'Skärm för salen',
  'screen.lost': 'Utan kontakt med servern. Det som visas kan vara gammalt.',
  'screen.leave': 'Till mötet',
  'screen.voters': { one: '{count} röstberättigad', other: '{count} röstberättigade' },
  'screen.next': 'Sedan:',
  'screen.between': 'Nästa punkt kommer strax',
  'screen.adjourned': 'Mötet är ajournerat',
  'screen.closed': 'Mötet är avslutat',
  'screen.carried': 'Bifall',
  'screen.rejected': 'Avslag',
  'screen.lapsed': 'Föll',
  'screen.division': 'Votering',
  'screen.figures': '{for} för, {against} emot, {abstained} avstod',
  'screen.decision': 'Beslut {number}',
  'screen.seats': { one: 'Val av en', other: 'Val av {count}' },
  'screen.elected': 'Vald',
} as const;

/** Elections: the list, and what every page of one says. */
export const elections = {
  'nav.elections': 'Val',
  'palette.election': 'val',
  'palette.candidate': 'kandidat',
  'elections.title': 'Val',
  'elections.current': 'Pågående',
  'elections.past': 'Tidigare',
  'elections.none': 'Inget val är utlyst än.',
  'elections.none-why':
    'Här väljs kongressombud och ersättare, styrelse och valberedning. Styrelsen utlyser valet.',
  'elections.seats': { one: '{count} plats', other: '{count} platser' },
  'elections.substitutes': { one: '{count} ersättare', other: '{count} ersättare' },
  'election.phase.called': 'nominering',
  'election.phase.closed': 'nomineringen avslutad',
  'election.phase.voting': 'röstning',
  'election.phase.declared': 'fastställt',
  'election.phase.calledOff': 'inställt',
  'election.phase.annulled': 'upphävt',
} as const;

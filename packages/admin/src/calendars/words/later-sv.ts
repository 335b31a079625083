export const later = {
  'calendar.title': 'Kalender',
  'calendar.lead':
    'Möten, frister och kongresser, och när beslut ska vara genomförda. En kalender i telefonen eller datorn kan följa med.',
  'calendar.coming': 'Det som kommer',
  'calendar.nothing': 'Inget är på gång.',
  'calendar.nothing-why': 'Här står möten så snart de förbereds, och frister så snart de är satta.',
  'calendar.days': '{from} till {to}',
  'calendar.is-tentative': 'utkast',
  'calendar.is-cancelled': 'inställt',
  'calendar.of-meeting': 'möte',
  'calendar.of-congress': 'kongress',
  'calendar.of-election': 'val',
  'calendar.of-decision': 'beslut',
  'calendar.subscribe': 'Prenumerera',
  'calendar.subscribe-lead':
    'Kalenderprogrammet hämtar det som kommer genom en hemlig länk. Den som har länken behöver inget konto, och ser det som du får se.',
  'calendar.of': 'Vad',
  'calendar.of-hint':
    'Gör en länk för varje plats som den ska stå på. Då kan en dras in utan att de andra slutar gälla.',
  'calendar.make-link': 'Gör en länk',
  'calendar.all': 'Hela föreningen',
  'calendar.own': 'Mina möten och uppgifter',
  'calendar.series': 'Serien {name}',
  'calendar.gone': 'Det du inte får se längre',
  'calendar.subscriptions': 'Prenumerationer',
  'calendar.subscriptions-lead':
    'Klistra in länken där kalenderprogrammet lägger till en kalender från en adress. Ge den bara till dem som får se det som står där.',
  'calendar.no-subscriptions': 'Ingen kalender prenumererar.',
  'calendar.made-by': 'gjord av {name}',
  'calendar.fetched': 'hämtades senast {at}',
  'calendar.never-fetched': 'gjord {on}, har inte hämtats',
  'calendar.copy-this': 'Kopiera länken till {name}',
  'calendar.open': 'Öppna i kalendern',
  'calendar.revoke': 'Dra in',
  'calendar.revoke-this': 'Dra in länken till {name}',
  'refused.calendar-of-nothing':
    'Det finns inget sådant att prenumerera på. Ladda om sidan och välj något annat.',
  'refused.too-many-calendar-feeds':
    'Du har redan {most} länkar. Dra in någon som inte används, och gör sedan en ny.',
} as const;

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
  'calendar.add-outside': 'Visa en annan kalender',
  'calendar.add-outside-lead':
    'Distriktets, en annan förenings eller lokalens kalender står då bredvid föreningens egen, för alla som är inloggade.',
  'calendar.add-it': 'Visa kalendern',
  'calendar.whose': 'Vems',
  'calendar.whose-hint': 'Namnet som står över den: ”Distriktet”.',
  'calendar.address': 'Adress',
  'calendar.address-hint':
    'Till en kalenderfil, oftast på .ics. Den som har kalendern finner adressen där den delas. Servern hämtar den, så ingen läsare syns där.',
  'calendar.from-host': 'Hämtas från {host}.',
  'calendar.remove': 'Ta bort',
  'calendar.remove-this': 'Ta bort {name}',
  'calendar.untitled': 'Utan rubrik',
  'calendar.tried': 'Försökte {at}. Klubba försöker igen när sidan öppnas.',
  'calendar.fault-private-address': 'Adressen leder in i ett eget nät och hämtas inte.',
  'calendar.fault-timeout': 'Den svarar inte i tid.',
  'calendar.fault-no-connection': 'Den går inte att nå.',
  'calendar.fault-not-found': 'Det finns ingen kalender på adressen.',
  'calendar.fault-too-large': 'Den är för stor för att visas här.',
  'calendar.fault-no-calendar': 'Det som hämtades är ingen kalender.',
  'refused.calendar-url-not-https':
    'Adressen ska börja med https eller webcal. Kopiera den där kalendern delas.',
  'refused.calendar-url-with-password':
    'Adressen innehåller ett lösenord. Ta en hemlig länk i stället.',
  'refused.calendar-url-private':
    'Adressen leder in i ett eget nät. Ange en som går att nå utifrån.',
  'refused.too-many-outside-calendars': 'Här visas redan {most} kalendrar. Ta bort någon först.',
} as const;

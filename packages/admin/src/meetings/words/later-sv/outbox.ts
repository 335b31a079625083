/** The outbox: what those who were called are to be told. */
export const outbox = {
  'outbox.title': 'Utkorg',
  'outbox.lead':
    'Vad de kallade ska få veta, med adresser och text. Klubba skickar ingenting: du för ut det och antecknar här vilka som har nåtts.',
  'outbox.lead-mail':
    'Vad de kallade ska få veta. Klubba mejlar dem som har en adress. De andra når du på annat sätt, och antecknar det här.',
  'outbox.send.notice': {
    one: 'Skicka kallelsen till {count} person',
    other: 'Skicka kallelsen till {count} personer',
  },
  'outbox.send.other': { one: 'Skicka till {count} person', other: 'Skicka till {count} personer' },
  'outbox.send-why':
    'Ett mejl till var och en, i föreningens namn. Den vars mejlserver tar emot det antecknas som underrättad.',
  'outbox.mails-wait': {
    one: '{count} mejl väntar på att skickas.',
    other: '{count} mejl väntar på att skickas.',
  },
  'outbox.tried-again': 'Mejlservern har inte tagit emot allt; det prövas igen.',
  'outbox.mails-refused':
    'Mejlservern säger nej till adressen för {names}. Rätta den i registret, eller nå dem på annat sätt.',
  'outbox.mails-given-up':
    'Det gick inte att nå mejlservern för {names} på två dygn. Skicka igen, eller nå dem på annat sätt.',
  'outbox.mailed': 'skickat av Klubba åt {name}, mottaget av mejlservern',
  'outbox.no-mail':
    'E-post är inte inställd för den här installationen, så Klubba kan inte skicka. Mejla själv, och anteckna sedan vilka som nåtts.',
  'outbox.copy-addresses': { one: 'Kopiera {count} adress', other: 'Kopiera {count} adresser' },
  'outbox.mailto': 'Börja ett mejl',
  'outbox.none': 'Inget att meddela än. När kallelsen är utfärdad står den här.',
  'outbox.kind.notice': 'Kallelsen',
  'outbox.kind.papers': 'Handlingar som kom senare',
  'outbox.kind.details': 'Ändrad tid, plats eller rubrik',
  'outbox.kind.newItem': 'Nytt ärende',
  'outbox.kind.changedItem': 'Ändrat ärende',
  'outbox.kind.removedItem': 'Utgånget ärende',
  'outbox.kind.cancelled': 'Inställt möte',
  'outbox.by': 'genom {channels}',
  'outbox.letter': 'Texten som brev',
  'outbox.addresses': 'Adresserna som tabell',
  'outbox.all-told': 'alla är underrättade',
  'outbox.told-of': '{told} av {all} underrättade',
  'outbox.nobody-told': 'ingen är underrättad',
  'outbox.all': 'Alla',
  'outbox.some': { one: '{count} person', other: '{count} personer' },
  'outbox.vouched': 'antecknat av {name}',
  'outbox.take-back': 'Ta tillbaka',
  'outbox.take-back-of': 'Ta tillbaka anteckningen {mark}',
  'outbox.unreachable': {
    one: '{count} person nås inte så: adress saknas',
    other: '{count} personer nås inte så: adress saknas',
  },
  'outbox.mark': 'Anteckna vilka som är underrättade',
  'outbox.mark-verb': 'Anteckna',
  'outbox.mark-why': 'Anteckna bara det som är gjort. Det står i spåret med ditt namn.',
  'outbox.channel': 'Genom',
  'outbox.other-channel': 'på annat sätt',
  'outbox.which-channel': 'På vilket sätt',
  'outbox.on': 'Vilken dag',
  'outbox.who': 'Vilka',
  'outbox.only-some': 'Bara några',
  'outbox.no-address': 'ingen adress i registret',
  'outbox.to': 'Utkorg',
  'outbox.waits': {
    one: 'Utkorg: {count} meddelande återstår',
    other: 'Utkorg: {count} meddelanden återstår',
  },
  'outbox.changed': 'Ändrat efter kallelsen',
  'outbox.changed-from': '{what}: {is} i stället för {was}',
  'outbox.undecided': 'inte bestämd',
  'outbox.change-why':
    'Kallelsen är utfärdad. Tid, plats och skrivfel går att ändra: det som stod först bevaras, och utkorgen får ett meddelande till dem som kallades. En annan dag är ett annat möte.',
  'outbox.changed-on': 'Ändringens dag',
} as const;

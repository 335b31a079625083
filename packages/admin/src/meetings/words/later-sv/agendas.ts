/** Standard agendas. */
export const agendas = {
  'agendas.title': 'Standarddagordningar',
  'agendas.lead':
    'Det som varje möte av ett slag börjar med. Ett möte i en serie börjar i stället med det som stod på det förra.',
  'agendas.new': 'Ny standarddagordning',
  'agendas.none': 'Föreningen har ingen egen än.',
  'agendas.none-why':
    'Mötena börjar med Klubbas vanliga. Gör en egen här, eller utgå från ett mötes dagordning.',
  'agendas.edit': 'Ändra',
  'agendas.edit-of': 'Ändra: {which}',
  'agendas.edit-title': 'Standarddagordning',
  'agendas.from':
    'Så här såg dagordningen ut för {title}. Ta bort det som bara gällde den gången, och spara.',
  'agendas.keep': 'Gör till standard',
  'agendas.every-body': 'alla som inte har en egen',
  'agendas.rows-why':
    'Enter i en rubrik ger en rad till. Rader utan rubrik sparas inte; utan rader gäller Klubbas vanliga dagordning.',
  'agendas.of-row': '{what}, rad {row}',
  'agendas.number': 'Nr',
  'agendas.up': 'Flytta upp',
  'agendas.down': 'Flytta ned',
  'agendas.out': 'Flytta utåt',
  'agendas.in': 'Flytta inåt',
  'agendas.add-row': 'En rad till',
  'meeting.agenda-from': 'Dagordningen börjar med',
  'meeting.series-agenda': 'det som står på varje dagordning i serien',
  'meeting.standard-agenda': 'föreningens vanliga dagordning',
  'meeting.empty-agenda': 'ingenting',
  'meeting.agenda-of': 'den från {title}, {day}',
  'meeting.agenda-of-why':
    'Från ett annat möte kommer ärendena, i sin ordning: inte det som skrevs eller yrkades under dem.',
  'meeting.copy': 'Kopiera mötet',
} as const;

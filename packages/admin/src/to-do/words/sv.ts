import type { Said } from '../../language/message.ts';

export const sv = {
  'nav.to-do': 'Att göra',
  'to-do.lead':
    'Uppgifter och beslut som ska verkställas, det försenade först. Det som är försenat kommer upp på nästa dagordning.',
  'to-do.show': 'Visa',
  'to-do.open': 'det som återstår',
  'to-do.done': 'det som är gjort',
  'to-do.whose': 'Vems',
  'to-do.everybodys': 'allas',
  'to-do.mine': 'mina',
  'to-do.none':
    'Inget återstår. Uppgifter sätts under en punkt på mötet, och beslut får en ansvarig.',
  'to-do.none-done': 'Inget är gjort än.',
  'to-do.more': 'Det finns mer än vad som ryms här. Välj bara dina, eller sök bland besluten.',
  'to-do.task': 'Uppgift',
  'to-do.decision': 'Beslut {number}',
  'to-do.due': 'senast {day}',
  'to-do.gone': 'Uppgiften finns inte, eller står i ett protokoll som du inte kan läsa än.',
  'to-do.status.set': 'satt',
  'to-do.status.assigned': 'har ansvarig',
  'to-do.status.underWay': 'pågår',
  'to-do.status.stalled': 'har stannat',
  'to-do.status.done': 'gjort',
  'to-do.status.overdue': 'försenat',
  'to-do.so-far': 'Hittills',
  'to-do.report': 'Hur det går',
  'to-do.save-report': 'Anteckna läget',
  'to-do.state': 'Läge',
  'to-do.on': 'Dag',
  'to-do.note': 'Vad som har hänt, eller vad som visar att det är gjort',
  'to-do.note-why': 'Ett kvitto, en länk, ett datum.',
  'to-do.who': 'Vem',
  'to-do.nobody': 'ingen är nämnd',
  'to-do.by': 'Senast',
  'to-do.from': 'Från',
  'to-do.change': 'Ändra uppgiften',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv> {}
}

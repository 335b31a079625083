import { refusals } from '@klubba/api/sentences/sv/organisation';
import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';

export const sv = {
  ...refusals,
  'nav.organisation': 'Organisation',
  'office.give': 'Ge ett uppdrag',
  'office.give-lead':
    'Uppdraget syns från sin första dag. Ange beslutet, så går det att följa tillbaka.',
  'office.person': 'Person',
  'office.person-hint': 'Skriv en del av namnet.',
  'office.role': 'Uppdrag',
  'office.title': 'Egen benämning',
  'office.title-hint': 'Om föreningen kallar uppdraget något annat.',
  'office.more': 'Mer',
  'office.employer': 'Anställd av',
  'office.employer-hint':
    'Om den som har uppdraget är anställd av någon annan för det: en kommun, en riksdagsgrupp. Det visas på tidslinjen.',
  'office.first-day': 'Första dagen',
  'office.last-day': 'Sista dagen',
  'office.last-day-hint': 'Lämna tomt om slutet inte är bestämt.',
  'office.from': 'från {from}',
  'office.from-to': '{from} – {to}',
  'office.by-decision': 'beslutet',
  'office.end': 'Avsluta uppdraget',
  'office.end-lead': 'Uppdraget står kvar i historiken.',
  'ground.label': 'Beslut som ligger till grund',
  'ground.hint': 'Sök på nummer eller ord. Bara beslut som finns i registret.',
  'event.DataOpened': 'Det bestämdes vad som är öppna data',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}

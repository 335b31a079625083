import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';

export const sv = {
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
  'refused.association-already-registered': 'Föreningen är redan upplagd.',
  'refused.association-not-registered': 'Föreningen är inte upplagd än.',
  'refused.body-already-exists': 'Organet finns redan.',
  'refused.body-dissolved': 'Organet upplöstes {on}. Välj ett som verkar, eller inrätta ett nytt.',
  'refused.body-has-offices':
    'Organet har {offices} uppdrag som löper längre. Avsluta dem innan organet upplöses.',
  'refused.body-kind-taken': 'Föreningen har redan ett sådant organ, och kan bara ha ett.',
  'event.DataOpened': 'Det bestämdes vad som är öppna data',
  'refused.kind-given-twice': 'Samma slags organ är angivet två gånger. Behåll ett av dem.',
  'refused.nothing-is-open': 'Inget är öppet. Välj något att öppna.',
  'refused.body-name-taken': 'Ett annat organ heter redan så. Välj ett annat namn.',
  'refused.agenda-level-skipped':
    'Punkt {place} saknar en punkt att stå under. Flytta den utåt eller uppåt.',
  'refused.body-not-found': 'Organet finns inte.',
  'refused.office-already-ended': 'Uppdraget är redan avslutat, {on}.',
  'refused.office-already-exists': 'Uppdraget finns redan.',
  'refused.office-already-held': 'Personen har redan uppdraget, sedan {from}.',
  'refused.office-already-over': 'Uppdraget slutade redan {to}.',
  'refused.office-ends-before-it-begins': 'Uppdraget börjar {from} och kan inte sluta före det.',
  'refused.office-not-found': 'Uppdraget finns inte.',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}

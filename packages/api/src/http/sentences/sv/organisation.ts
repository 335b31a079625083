/** Why a rule said no, and the way on. */
export const refusals = {
  'refused.association-already-registered': 'Föreningen är redan upplagd.',
  'refused.association-not-registered': 'Föreningen är inte upplagd än.',
  'refused.body-already-exists': 'Organet finns redan.',
  'refused.body-dissolved': 'Organet upplöstes {on}. Välj ett som verkar, eller inrätta ett nytt.',
  'refused.body-has-offices':
    'Organet har {offices} uppdrag som löper längre. Avsluta dem innan organet upplöses.',
  'refused.body-kind-taken': 'Föreningen har redan ett sådant organ, och kan bara ha ett.',
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

/** Why a rule about the association, its people or its users said no, and the way on. */
export const organisationRefusals = {
  'refused.last-board-role':
    'Någon måste kunna sköta föreningen här. Ge rollen styrelse till en annan innan du tar bort den sista.',
  'refused.person-already-admitted': 'Personen har redan en inloggning.',
  'refused.person-not-registered': 'Personen finns inte i registret. Lägg upp personen först.',
  'refused.role-already-held': 'Personen har redan den rollen.',
  'refused.role-not-held': 'Personen har inte den rollen.',
  'refused.user-already-admitted': 'Användaren hör redan till föreningen.',
  'refused.association-already-registered': 'Föreningen är redan upplagd.',
  'refused.association-not-registered': 'Föreningen är inte upplagd än.',
  'refused.body-already-exists': 'Organet finns redan.',
  'refused.body-dissolved': 'Organet upplöstes {on}. Välj ett som verkar, eller inrätta ett nytt.',
  'refused.body-has-offices':
    'Organet har {offices} uppdrag som löper längre. Avsluta dem innan organet upplöses.',
  'refused.body-kind-taken': 'Föreningen har redan ett sådant organ, och kan bara ha ett.',
  'refused.body-name-taken': 'Ett annat organ heter redan så. Välj ett annat namn.',
  'refused.body-not-found': 'Organet finns inte.',
  'refused.office-already-ended': 'Uppdraget är redan avslutat, {on}.',
  'refused.office-already-exists': 'Uppdraget finns redan.',
  'refused.office-already-held': 'Personen har redan uppdraget, sedan {from}.',
  'refused.office-already-over': 'Uppdraget slutade redan {to}.',
  'refused.office-ends-before-it-begins': 'Uppdraget börjar {from} och kan inte sluta före det.',
  'refused.office-not-found': 'Uppdraget finns inte.',
  'refused.rule-already-confirmed': 'Regeln är redan bekräftad.',
  'refused.rule-not-possible': 'Så kan regeln inte lyda: {rule}.',
  'refused.rule-set-before-the-latest':
    'Det senaste regelverket gäller från {latest}. Ett nytt kan inte börja gälla före det.',
  'refused.rule-set-not-found': 'Det finns inget sådant regelverk.',
  'refused.already-a-member': 'Personen är redan medlem, sedan {since}.',
  'refused.fee-already-paid': 'Avgiften för {year} är redan betald.',
  'refused.membership-ends-before-it-begins':
    'Medlemskapet började {since} och kan inte sluta före det.',
  'refused.fee-not-recorded': 'Ingen avgift för {year} är antecknad.',
  'refused.membership-not-found': 'Det finns inget medlemskap som började den dagen.',
  'refused.membership-runs-into-the-next':
    'Nästa medlemskap började {startsOn}. Det här måste ha slutat före det.',
  'refused.membership-overlaps': 'Det förra medlemskapet slutade {endedOn}. Välj en senare dag.',
  'refused.not-a-member': 'Personen är inte medlem.',
  'refused.person-already-registered': 'Personen finns redan i registret.',
} as const;

/** Why a rule said no, and the way on. */
export const refusals = {
  'refused.person-without-sign-in': 'Personen har ingen inloggning.',
  'refused.last-board-role':
    'Någon måste kunna sköta föreningen här. Ge rollen styrelse till en annan innan du tar bort den sista.',
  'refused.person-already-admitted': 'Personen har redan en inloggning.',
  'refused.person-not-registered': 'Personen finns inte i registret. Lägg upp personen först.',
  'refused.role-already-held': 'Personen har redan den rollen.',
  'refused.role-not-held': 'Personen har inte den rollen.',
  'refused.user-already-admitted': 'Användaren hör redan till föreningen.',
} as const;

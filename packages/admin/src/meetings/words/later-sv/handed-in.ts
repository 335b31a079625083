/** Motions that members hand in to a meeting. */
export const handedIn = {
  'handed-in.title': 'Motioner till mötet',
  'handed-in.write': 'Lämna en motion',
  'handed-in.why':
    'En motion till mötet skriver du själv, och lämnar över när den är klar. Styrelsen tar in den på dagordningen, och mötet beslutar.',
  'handed-in.none': 'Ingen motion väntar på att tas in.',
  'handed-in.late': 'efter kallelsen',
  'handed-in.in-time': 'i tid',
  'handed-in.take-in': 'Ta in på dagordningen',
} as const;

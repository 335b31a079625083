/** Why a rule said no, and the way on. */
export const refusals = {
  'refused.rule-already-confirmed': 'Regeln är redan bekräftad.',
  'refused.rule-not-possible': 'Så kan regeln inte lyda: {rule}.',
  'refused.rule-set-before-the-latest':
    'Det senaste regelverket gäller från {latest}. Ett nytt kan inte börja gälla före det.',
  'refused.meeting-held-under-other-rules':
    'Ett möte hölls den {on} under andra regler. Välj en dag efter det, eller låt reglerna gälla från en annan tid.',
  'refused.rule-set-not-found': 'Det finns inget sådant regelverk.',
} as const;

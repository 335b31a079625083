/** Why a rule said no, and the way on. */
export const refusals = {
  'refused.decision-was-taken-back':
    'Beslutet togs tillbaka och gäller inte. Fatta det på nytt, eller välj ett annat beslut.',
  'refused.before-decided': 'Beslutet togs {decidedOn}. Välj den dagen eller en senare.',
  'refused.decision-already-assigned': 'Beslutet har redan en ansvarig. Byt ansvarig i stället.',
  'refused.decision-already-entered': 'Beslutet finns redan i registret.',
  'refused.decision-already-executed': 'Beslutet är redan verkställt.',
  'refused.decision-already-followed-up': 'Beslutet är redan uppföljt.',
  'refused.decision-not-assigned': 'Beslutet har ingen ansvarig än. Utse en först.',
  'refused.decision-not-executed': 'Beslutet är inte verkställt än. Följ upp det när det är det.',
  'refused.decision-of-another-year': 'Beslutet hör till ett annat år än {year}.',
  'refused.due-before-decided': 'Beslutet togs {decidedOn} och kan inte ha varit klart före det.',
  'refused.followed-up-before-executed':
    'Beslutet verkställdes {executedOn}. Uppföljningen kan inte vara tidigare.',
  'refused.decision-already-replaced': 'Beslutet är redan upphävt eller ersatt.',
  'refused.decision-replaces-itself': 'Ett beslut upphäver inte sig självt. Välj ett senare.',
  'refused.replacement-not-carried': 'Det beslutet avslogs. Välj ett som bifölls.',
  'refused.replacement-is-older': 'Det beslutet är äldre, från före {decidedOn}. Välj ett senare.',
  'refused.replaced-by-lower-body':
    'Bara samma organ eller ett över det kan upphäva beslutet. Välj ett beslut därifrån.',
} as const;

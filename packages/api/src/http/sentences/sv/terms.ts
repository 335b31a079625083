/** What the terms of an employment are called. */
export const terms = {
  'term.role': 'Roll',
  'term.tasks': 'Arbetsuppgifter',
  'term.percentage': 'Omfattning',
  'term.form': 'Anställningsform',
  'term.ground': 'Grund',
  'term.from': 'Första dagen',
  'term.until': 'Sista dagen',
  'term.pay': 'Lön',
  'term.funding': 'Finansiering',
  'term.fundedUntil': 'Finansierad till',
  'term.workplace': 'Arbetsplats',
  'term.agreement': 'Kollektivavtal',
  'term.noticeWithinTerm': 'Kan sägas upp under tiden',
  'term.representativeId': 'Företräder arbetsgivaren',
  'term.signatoryIds': 'Undertecknar för föreningen',
} as const;

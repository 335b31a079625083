import type { Translation } from '../message.ts';
import type { terms as swedish } from '../sv/terms.ts';

export const terms: Translation<typeof swedish> = {
  'term.role': 'Role',
  'term.tasks': 'Tasks',
  'term.percentage': 'Extent',
  'term.form': 'Form of employment',
  'term.ground': 'Ground',
  'term.from': 'First day',
  'term.until': 'Last day',
  'term.pay': 'Pay',
  'term.funding': 'Funding',
  'term.fundedUntil': 'Funded until',
  'term.workplace': 'Workplace',
  'term.agreement': 'Collective agreement',
  'term.noticeWithinTerm': 'Notice within the term',
  'term.representativeId': 'Acts as the employer',
  'term.signatoryIds': 'Signs for the association',
};

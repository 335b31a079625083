import type { EmploymentView } from '@klubba/api/contract';
import { clockOfTerms, warningsAtOnce } from './clock/reading.ts';
import type { Terms } from './terms/terms.ts';

/** The terms of the plan, for tests: 34 months of a fixed term. */
export const terms: Terms = {
  ...{ role: 'Föreningsadministratör', tasks: '', percentage: 20, form: 'fixedTermSVA' },
  ...{ ground: null, from: '2024-03-01', until: '2026-12-31' },
  pay: { ore: 620_000, per: 'month' },
  ...{ funding: null, fundedUntil: null, workplace: null, agreement: { kind: 'none' } },
  ...{ noticeWithinTerm: null, representativeId: null, signatoryIds: [] },
};

type Proposal = EmploymentView['proposals'][number];
type Clock = NonNullable<Proposal['clock']>;

/** What the server shows of a clock, on the day it is read. */
export const clockViewOf = (of: Terms, on: string): Clock => {
  const clock = clockOfTerms(of, on)!;
  return {
    ...{ on, periods: [...clock.periods], days: clock.days, permanent: clock.permanent },
    ...{ overNineMonths: clock.overNineMonths, converted: false, noticeWouldEnd: on },
    ...{ nonExtensionNoticeBy: null, priorityUntil: null, duties: [], ways: [], rules: [] },
    warnings: [...warningsAtOnce(clock)],
  };
};

/** A proposal that no meeting has been asked for. */
export const proposal = (other: Partial<Proposal> = {}): Proposal => ({
  ...{ proposalId: 'p', terms, reasons: '', at: '2024-01-12T18:00:00.000Z', status: 'draft' },
  ...{ placed: null, decision: null, decidedTerms: null, stands: null, record: null },
  clock: clockViewOf(terms, '2024-01-12'),
  ...other,
});

/** An employment as its employer sees it on the day of the need. */
export const viewOf = (other: Partial<EmploymentView> = {}): EmploymentView => ({
  ...{ employmentId: 'e', version: 1, phase: 'preparing', title: 'Anställning', reason: '' },
  sees: { proposal: true, record: true, preparation: true, looks: true },
  may: { prepare: true, arrange: true },
  ...{ mine: false, next: 'propose', alternativesFirst: false, alternatives: [] },
  ...{ employerGroup: [], proposals: [], answers: [], conflicts: [], recruitment: null },
  ...{ applications: [], employee: null, contracts: [], takenOver: null, startedOn: null },
  ...{ information: [], leaves: [], notice: null, agreedEnd: null, nonExtension: null },
  ...{ ended: null, workEnded: null, checklist: null, clock: null, retention: [] },
  ...{ dropped: null, archivedOn: null, applicationsDestroyedOn: null, recordDestroyedOn: null },
  people: [],
  ...other,
});

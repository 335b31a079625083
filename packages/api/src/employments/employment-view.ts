import type { Role } from '@klubba/domain';
import {
  checklistOf,
  clockAt,
  type Employment,
  type EmploymentProposal,
  employmentPowersOf,
  employmentSightOf,
  type MeetingDecision,
  nextStepOf,
  proposalAt,
  retentionOf,
  type Terms,
  termsInForce,
  termsOutside,
} from '@klubba/domain/employment';
import { clockOf, type Period } from '@klubba/domain/employment/clock';
import { clockView } from './clock-view.ts';
import type { EmploymentPhase, EmploymentProposalView, EmploymentView } from './contract.ts';

type Seen = {
  readonly employmentId: string;
  readonly version: number;
  readonly employment: Employment;
  readonly actor: { readonly personId: string; readonly roles: readonly Role[] };
  /** What the records of the meetings say now of each proposal that was put to one. */
  readonly decisions: ReadonlyMap<string, MeetingDecision | undefined>;
  /** What the same person was to the association beside it. */
  readonly others: readonly Period[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

/** An employment as its page shows it to somebody: what they may not see is not in it. */
export const employmentView = (seen: Seen): Omit<EmploymentView, 'people'> => {
  const { employmentId, version, employment, actor, others, today } = seen;
  const sees = employmentSightOf(actor, employment);
  const may = employmentPowersOf(actor, employment);
  const own = <Of>(value: Of) => (sees.record ? value : null);
  const prepared = <Of>(value: Of) => (sees.preparation ? value : null);
  const { phase, title, reason, alternativesFirst, notice, agreedEnd, workEnded } = employment;
  const asked = employment.proposals.filter(
    ({ placed }) => placed !== null || sees.record || may.arrange,
  );
  const terms = termsInForce(employment) ?? asked.at(-1)?.decidedTerms ?? asked.at(-1)?.terms;
  return {
    ...{ employmentId, version, phase: phase as EmploymentPhase, title },
    ...{ sees, may, alternativesFirst },
    reason: prepared(reason),
    mine: employment.employee?.personId === actor.personId,
    next: nextStepOf(employment, isDecided(seen)),
    alternatives: sees.record ? employment.alternatives.map((one) => ({ ...one })) : [],
    employerGroup: [...employment.employerGroup],
    proposals: (sees.proposal ? asked : []).map((one) => proposalView(seen, one)),
    answers: sees.proposal ? [...employment.answers] : [],
    conflicts: prepared([...employment.conflicts]),
    recruitment: prepared(employment.recruitment && without(employment.recruitment)),
    applications: prepared(employment.applications.map((one) => ({ ...one }))),
    employee: own(employment.employee),
    contracts: own(employment.contracts.map((one) => contractView(employment, one))),
    takenOver: employment.takenOver,
    startedOn: own(employment.startedOn),
    information: own([...employment.information]),
    leaves: own(employment.leaves.map((one) => ({ ...one }))),
    notice: own(notice && { by: notice.by, on: notice.on, lastDay: notice.lastDay }),
    agreedEnd: own(agreedEnd && { on: agreedEnd.on, lastDay: agreedEnd.lastDay }),
    nonExtension: own(employment.nonExtension),
    ended: own(employment.ended),
    workEnded: own(workEnded && { on: workEnded.on }),
    checklist: terms && sees.record ? checklistView(employment, terms) : null,
    clock:
      sees.record && employment.contracts.length > 0
        ? clockView(clockAt(employment, others, today))
        : null,
    retention: sees.record ? retentionOf(employment).map((one) => ({ ...one })) : [],
    dropped: employment.dropped,
    ...{ archivedOn: employment.archivedOn },
    applicationsDestroyedOn: employment.applicationsDestroyedOn,
    recordDestroyedOn: employment.recordDestroyedOn,
  };
};

const without = ({ bodyId, note, on }: NonNullable<Employment['recruitment']>) => ({
  ...{ bodyId, note, on },
});

const isDecided = ({ employment, decisions }: Seen) => {
  const latest = employment.proposals.findLast(({ status }) => status === 'placed');
  const outcome = latest && decisions.get(latest.proposalId)?.outcome;
  return outcome !== undefined && outcome !== 'undecided';
};

const proposalView = (
  { decisions, today }: Seen,
  proposal: EmploymentProposal,
): EmploymentProposalView => {
  const { terms, decidedTerms, proposalId } = proposal;
  const found = decisions.get(proposalId);
  return {
    ...proposal,
    stands: found?.outcome ?? null,
    record: found ? recordView(found) : null,
    clock: clockOfTerms(decidedTerms ?? terms, today),
  };
};

const recordView = ({ decisionId, number, decidedOn, amended }: MeetingDecision) => ({
  ...{ decisionId, number, decidedOn, amended },
});

/** The law's clock of terms by themselves: nobody is known yet who may have been employed before. */
export const clockOfTerms = ({ form, from, until, agreement }: Terms, on: string) => {
  if (!from) return null;
  const named = agreement?.kind === 'named' ? agreement.months : null;
  return clockView(
    clockOf([{ form, from, until }], { on, agreement: named ? { months: named } : null }),
  );
};

const contractView = (employment: Employment, contract: Employment['contracts'][number]) => {
  const { terms, proposalId } = contract;
  const decided = proposalId ? proposalAt(employment, proposalId)?.decidedTerms : null;
  return {
    ...contract,
    signedBy: [...contract.signedBy],
    outside: terms && decided ? [...termsOutside(decided, terms)] : [],
  };
};

const checklistView = (employment: Employment, terms: Terms) =>
  checklistOf(employment, terms).map(({ task, suggestedOn, assigned }) => ({
    ...{ task, suggestedOn, what: assigned?.what ?? '' },
    taskId: assigned?.taskId ?? null,
    owner: assigned?.owner ?? null,
    dueOn: assigned?.dueOn ?? null,
    done: assigned?.done ?? null,
  }));

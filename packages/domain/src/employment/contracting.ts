import { refuse } from '../decider.ts';
import { packed } from '../sealed.ts';
import type { Period } from './clock/index.ts';
import type { AskEmployment } from './commands.ts';
import type { EmploymentEvent } from './events.ts';
import { uncovered, underWay } from './guards.ts';
import { conflicted, type Employment, proposalAt, termsInForce } from './state.ts';
import { termsFault } from './terms.ts';
import type { Terms } from './vocabulary.ts';

/** Who applied is sealed under a key that goes when the applications are destroyed. */
export const openRecruitment = (
  employment: Employment,
  { type: _, ...recruitment }: AskEmployment<'OpenRecruitment'>,
) => {
  const refusal = underWay(employment);
  if (refusal) return refusal;
  if (employment.recruitment) return refuse('recruitment-already-open');
  if (!employment.proposals.some(({ status }) => status === 'approved'))
    return refuse('no-decision-to-employ');
  return [{ type: 'RecruitmentOpened', v: 1, ...recruitment }] satisfies EmploymentEvent[];
};

export const receiveApplication = (
  employment: Employment,
  { applicationId, personId, name, note, on }: AskEmployment<'ReceiveApplication'>,
) => {
  const refusal = underWay(employment);
  if (refusal) return refusal;
  const { recruitment } = employment;
  if (!recruitment) return refuse('recruitment-not-open');
  if (employment.applicationsDestroyedOn) return refuse('applications-destroyed');
  const { applicationsId } = recruitment;
  const application = packed({ personId, name, note });
  return [
    { type: 'ApplicationReceived', v: 1, applicationId, applicationsId, application, on },
  ] satisfies EmploymentEvent[];
};

/**
 * Signs a contract within what was decided: the first one, a change within the same decision, or an extension by a new one. Signed for the
 * association by those whom the decision names, never by the employee nor by anybody with an interest in it.
 */
export const signContract = (employment: Employment, command: AskEmployment<'SignContract'>) => {
  const { contractId, proposalId, decision, terms, signedBy, signedOn } = command;
  const { personId, name, others } = command;
  const refusal = underWay(employment) ?? termsFault(terms);
  if (refusal) return refusal;
  const proposal = proposalAt(employment, proposalId);
  const beyond =
    uncovered(proposal, decision, terms) ??
    wrongSigners(employment, command) ??
    overlapping(employment, terms, others);
  if (beyond) return beyond;
  if (proposal?.decision && signedOn < proposal.decision.decidedOn)
    return refuse('signed-before-decided', 'signedOn', { decidedOn: proposal.decision.decidedOn });
  const employeeId = employment.employeeId ?? command.employeeId;
  const contract = packed({ employee: { personId, name }, terms });
  return [
    {
      ...{ type: 'ContractSigned', v: 1, contractId, proposalId },
      ...{ decisionId: decision.decisionId ?? '', employeeId, contract },
      ...{ signedBy: [...new Set(signedBy)], signedOn },
    },
  ] satisfies EmploymentEvent[];
};

/** The first day of work, once a contract is signed whose decision stands. */
export const startEmployment = (
  employment: Employment,
  { decision, on }: AskEmployment<'StartEmployment'>,
) => {
  const refusal = underWay(employment);
  if (refusal) return refusal;
  if (employment.phase === 'active' || employment.phase === 'workEnded')
    return refuse('employment-already-started');
  const contract = employment.contracts.at(-1);
  if (!contract?.proposalId) return refuse('contract-not-signed');
  const beyond = uncovered(proposalAt(employment, contract.proposalId), decision, contract.terms);
  if (beyond) return beyond;
  const { from, until } = contract.terms ?? { from: null, until: null };
  if (from && on < from) return refuse('starts-before-the-contract', 'on', { from });
  if (until && on > until) return refuse('starts-after-the-contract', 'on', { until });
  return [{ type: 'EmploymentStarted', v: 1, on }] satisfies EmploymentEvent[];
};

/** From before the association had its record here: as the paper says it, with who vouches. The law's clock counts it like any other. */
export const takeOverEmployment = (
  { phase }: Employment,
  command: AskEmployment<'TakeOverEmployment'>,
) => {
  const { title, contractId, employeeId, personId, name, terms, paper, endedOn, others, at } =
    command;
  if (phase !== 'none') return refuse('need-already-identified');
  const refusal = termsFault(terms);
  if (refusal) return refusal;
  const startedOn = terms.from;
  if (!startedOn) return refuse('start-missing', 'terms.from');
  if (endedOn && endedOn < startedOn) return refuse('term-ends-before-it-begins', 'endedOn');
  const lasts = { ...terms, until: endedOn ?? terms.until };
  const overlap = others.find((other) => meet(lasts, other));
  if (overlap) return refuse('overlaps-employment', 'terms.from', { from: overlap.from });
  const contract = packed({ employee: { personId, name }, terms });
  return [
    {
      ...{ type: 'EmploymentTakenOver', v: 1, title, contractId, employeeId },
      ...{ contract, paper, startedOn, endedOn, at },
    },
  ] satisfies EmploymentEvent[];
};

const wrongSigners = (
  employment: Employment,
  { signedBy, terms, personId }: AskEmployment<'SignContract'>,
) => {
  if (personId && signedBy.includes(personId)) return refuse('employee-signs-for-both', 'signedBy');
  const interested = signedBy.find((one) => conflicted(employment, one));
  if (interested) return refuse('has-an-interest', 'signedBy', { personId: interested });
  const { signatoryIds } = terms;
  if (signatoryIds.length > 0 && !signedBy.every((one) => signatoryIds.includes(one)))
    return refuse('not-a-signatory', 'signedBy');
  return undefined;
};

/** A later contract begins after the one before it, and somebody else's employment of the same person lies beside none of it. */
const overlapping = (employment: Employment, terms: Terms, others: readonly Period[]) => {
  const inForce = termsInForce(employment);
  if (inForce?.from && (!terms.from || terms.from <= inForce.from))
    return refuse('overlaps-contract', 'terms.from', { from: inForce.from });
  const other = others.find((one) => meet(terms, one));
  return other && refuse('overlaps-employment', 'terms.from', { from: other.from });
};

const meet = (
  { from, until }: Pick<Terms, 'from' | 'until'>,
  other: Pick<Period, 'from' | 'until'>,
) =>
  from !== null &&
  (other.until === null || from <= other.until) &&
  (until === null || other.from <= until);

import { refuse } from '../decider.ts';
import type { AskEmployment } from './commands.ts';
import type { EmploymentEvent } from './events.ts';
import { known, underWay } from './guards.ts';
import { conflicted, type Employment, termsInForce } from './state.ts';
import { termsFault } from './terms.ts';

export const identifyNeed = (
  { phase }: Employment,
  { type: _, ...need }: AskEmployment<'IdentifyNeed'>,
) => {
  if (phase !== 'none') return refuse('need-already-identified');
  return [{ type: 'NeedIdentified', v: 1, ...need }] satisfies EmploymentEvent[];
};

/** Something else that may meet the need: a chair on a fee, say. */
export const addAlternative = (
  employment: Employment,
  { type: _, ...alternative }: AskEmployment<'AddAlternative'>,
) => {
  const refusal = underWay(employment);
  if (refusal) return refusal;
  const { alternativeId } = alternative;
  if (employment.alternatives.some((one) => one.alternativeId === alternativeId))
    return refuse('alternative-already-added', 'alternativeId');
  return [{ type: 'AlternativeAdded', v: 1, ...alternative }] satisfies EmploymentEvent[];
};

export const settleAlternative = (
  employment: Employment,
  { type: _, ...settled }: AskEmployment<'SettleAlternative'>,
) => {
  const refusal = underWay(employment);
  if (refusal) return refusal;
  if (!employment.alternatives.some((one) => one.alternativeId === settled.alternativeId))
    return refuse('alternative-unknown', 'alternativeId');
  return [{ type: 'AlternativeSettled', v: 1, ...settled }] satisfies EmploymentEvent[];
};

/** Those who prepare it and see what is the employee's own. Whoever has an interest in it is none of them. */
export const nameEmployerGroup = (
  employment: Employment,
  { personIds }: AskEmployment<'NameEmployerGroup'>,
) => {
  if (employment.phase === 'none') return refuse('need-not-identified');
  const one = personIds.find((personId) => conflicted(employment, personId));
  if (one) return refuse('has-an-interest', 'personIds', { personId: one });
  const group = [...new Set(personIds)];
  if (JSON.stringify(group) === JSON.stringify(employment.employerGroup)) return [];
  return [{ type: 'EmployerGroupNamed', v: 1, personIds: group }] satisfies EmploymentEvent[];
};

/** Terms for a meeting to decide on. One that no meeting has been asked for yet gives way to a newer one. */
export const proposeTerms = (
  employment: Employment,
  { type: _, ...proposal }: AskEmployment<'ProposeTerms'>,
) => {
  const refusal =
    underWay(employment) ?? termsFault(proposal.terms) ?? interested(employment, proposal.terms);
  if (refusal) return refusal;
  if (proposal.terms.form === 'generalFixedTerm')
    return refuse('form-not-in-the-law', 'terms.form');
  if (employment.proposals.some(({ status }) => status === 'placed' || status === 'tabled'))
    return refuse('proposal-before-a-meeting');
  const inForce = termsInForce(employment);
  const { from } = proposal.terms;
  if (inForce?.from && from && from <= inForce.from)
    return refuse('overlaps-contract', 'terms.from', { from: inForce.from });
  return [{ type: 'TermsProposed', v: 1, ...proposal }] satisfies EmploymentEvent[];
};

/** Before the meeting has decided; what it was stays in the record. */
export const withdrawProposal = (
  employment: Employment,
  { proposalId, reason, at }: AskEmployment<'WithdrawProposal'>,
) => {
  const proposal = known(employment, proposalId);
  if ('refused' in proposal) return proposal;
  const { status } = proposal;
  if (status === 'approved' || status === 'rejected') return refuse('already-decided');
  if (status === 'withdrawn') return [];
  return [{ type: 'TermsWithdrawn', v: 1, proposalId, reason, at }] satisfies EmploymentEvent[];
};

/** How the association means to deal with what the law's clock warns of. */
export const answerWarning = (
  employment: Employment,
  { type: _, ...answer }: AskEmployment<'AnswerWarning'>,
) => {
  const refusal = underWay(employment);
  if (refusal) return refusal;
  const terms =
    employment.proposals.findLast(({ status }) => status !== 'withdrawn')?.terms ??
    termsInForce(employment);
  if (!terms) return refuse('nothing-proposed');
  const { agreement } = terms;
  if (answer.way === 'collectiveAgreement' && (agreement?.kind !== 'named' || !agreement.months))
    return refuse('agreement-not-named', 'way');
  if (answer.way === 'untilFurtherNotice' && terms.until !== null && !employment.startedOn)
    return refuse('term-still-has-an-end', 'way', { until: terms.until });
  return [{ type: 'WarningAnswered', v: 1, ...answer }] satisfies EmploymentEvent[];
};

export const declareConflict = (
  employment: Employment,
  { type: _, ...conflict }: AskEmployment<'DeclareConflict'>,
) => {
  const refusal = underWay(employment);
  if (refusal) return refusal;
  if (conflicted(employment, conflict.personId)) return [];
  const leaves = employment.employerGroup.filter((one) => one !== conflict.personId);
  if (employment.employerGroup.length > 0 && leaves.length === 0)
    return refuse('nobody-left-to-prepare', 'personId');
  return [
    { type: 'ConflictOfInterestDeclared', v: 1, ...conflict },
    ...(leaves.length < employment.employerGroup.length
      ? [{ type: 'EmployerGroupNamed' as const, v: 1 as const, personIds: leaves }]
      : []),
  ] satisfies EmploymentEvent[];
};

/** Before anybody is employed. An employment that has begun ends; it is not dropped. */
export const dropEmployment = (
  employment: Employment,
  { reason, at }: AskEmployment<'DropEmployment'>,
) => {
  const refusal = underWay(employment);
  if (refusal) return refusal;
  if (employment.contracts.length > 0) return refuse('contract-is-signed');
  return [{ type: 'EmploymentDropped', v: 1, reason, at }] satisfies EmploymentEvent[];
};

/** Whoever has an interest in it acts for the association in none of it. */
const interested = (
  employment: Employment,
  { representativeId, signatoryIds }: AskEmployment<'ProposeTerms'>['terms'],
) => {
  if (representativeId && conflicted(employment, representativeId))
    return refuse('has-an-interest', 'terms.representativeId', { personId: representativeId });
  const one = signatoryIds.find((personId) => conflicted(employment, personId));
  return one ? refuse('has-an-interest', 'terms.signatoryIds', { personId: one }) : undefined;
};

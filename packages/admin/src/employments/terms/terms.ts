import type { EmploymentView } from '@klubba/api/contract';
import { peopleIn } from '../../people/people-field.tsx';
import { numberIn, numberOrNull, textIn, textOrNull } from '../../ui/form-data.ts';

export type Terms = EmploymentView['proposals'][number]['terms'];
export type TermName = keyof Terms;
export type Form = Terms['form'];

export const termNames = [
  'role',
  'percentage',
  'form',
  'ground',
  'from',
  'until',
  'pay',
  'funding',
  'fundedUntil',
  'workplace',
  'agreement',
  'noticeWithinTerm',
  'representativeId',
  'signatoryIds',
  'tasks',
] as const satisfies readonly TermName[];

/** The forms that the law has today, as they are offered. */
export const forms = [
  'fixedTermSVA',
  'permanent',
  'temporarySubstitute',
  'seasonal',
  'probation',
] as const satisfies readonly Form[];

/** The terms of the latest contract, else of the proposal that counts. */
export const termsOf = ({ contracts, proposals }: EmploymentView): Terms | undefined => {
  const proposal = liveProposal({ proposals });
  return contracts?.at(-1)?.terms ?? proposal?.decidedTerms ?? proposal?.terms;
};

/** The latest proposal that was not withdrawn. */
export const liveProposal = ({ proposals }: Pick<EmploymentView, 'proposals'>) =>
  proposals.findLast(({ status }) => status !== 'withdrawn');

/** The terms that the fields of a form have; what nobody knows is null. */
export const termsIn = (form: FormData): Terms => ({
  role: textIn(form, 'terms/role'),
  tasks: textIn(form, 'terms/tasks'),
  percentage: numberIn(form, 'terms/percentage'),
  form: textIn(form, 'terms/form') as Form,
  ground: textOrNull(form, 'terms/ground'),
  from: textOrNull(form, 'terms/from'),
  until: textOrNull(form, 'terms/until'),
  pay: payIn(form),
  funding: textOrNull(form, 'terms/funding'),
  fundedUntil: textOrNull(form, 'terms/fundedUntil'),
  workplace: textOrNull(form, 'terms/workplace'),
  agreement: agreementIn(form),
  noticeWithinTerm: yesNoIn(form, 'terms/noticeWithinTerm'),
  representativeId: textOrNull(form, 'terms/representativeId'),
  signatoryIds: peopleIn(form, 'terms/signatoryIds'),
});

const payIn = (form: FormData): Terms['pay'] => {
  const kronor = numberOrNull(form, 'terms/pay');
  if (kronor === null) return null;
  const per = textIn(form, 'terms/pay/per') as NonNullable<Terms['pay']>['per'];
  return { ore: Math.round(kronor * 100), per };
};

const agreementIn = (form: FormData): Terms['agreement'] => {
  const kind = textIn(form, 'terms/agreement');
  if (kind === 'none') return { kind };
  if (kind !== 'named') return null;
  return {
    kind,
    name: textIn(form, 'terms/agreement/name'),
    months: numberOrNull(form, 'terms/agreement/months'),
    bound: yesNoIn(form, 'terms/agreement/bound'),
  };
};

const yesNoIn = (form: FormData, name: string): boolean | null => {
  const answer = textIn(form, name);
  return answer === '' ? null : answer === 'yes';
};

import { refuse } from '../decider.ts';
import type { TermName, Terms } from './vocabulary.ts';

/** What cannot be meant: a term that ends before it begins, an end to what has none, a fixed term without one. */
export const termsFault = ({ form, from, until, ground, fundedUntil }: Terms) => {
  if (from && until && until < from) return refuse('term-ends-before-it-begins', 'terms.until');
  if (form === 'permanent' && until) return refuse('permanent-has-no-end', 'terms.until');
  if (form === 'fixedTermSVA' && !until) return refuse('fixed-term-needs-its-end', 'terms.until');
  if (from && fundedUntil && fundedUntil < from)
    return refuse('funding-ends-before-it-begins', 'terms.fundedUntil');
  if (form === 'temporarySubstitute' && !ground)
    return refuse('substitution-needs-its-ground', 'terms.ground');
  return undefined;
};

/**
 * The terms of a contract that lie outside those that were decided, in the order of the terms. What the decision left open (null) binds
 * nobody; less than decided (a lower percentage, a later start, an earlier end, a lower pay) lies within it.
 */
export const termsOutside = (decided: Terms, agreed: Terms): readonly TermName[] =>
  termNames.filter((name) => !within[name](decided, agreed));

type Within = (decided: Terms, agreed: Terms) => boolean;

const same =
  (name: TermName): Within =>
  (decided, agreed) =>
    decided[name] === null || JSON.stringify(decided[name]) === JSON.stringify(agreed[name]);

const notAfter =
  (name: 'until' | 'fundedUntil'): Within =>
  ({ [name]: decided }, { [name]: agreed }) =>
    decided === null || (agreed !== null && agreed <= decided);

const within: Readonly<Record<TermName, Within>> = {
  role: same('role'),
  // How the work is described may be told more closely; it is the role that was decided.
  tasks: () => true,
  percentage: (decided, agreed) => agreed.percentage <= decided.percentage,
  form: same('form'),
  ground: same('ground'),
  from: ({ from: decided }, { from: agreed }) =>
    decided === null || (agreed !== null && agreed >= decided),
  until: notAfter('until'),
  pay: ({ pay: decided }, { pay: agreed }) =>
    decided === null ||
    (agreed !== null && agreed.per === decided.per && agreed.ore <= decided.ore),
  funding: same('funding'),
  fundedUntil: notAfter('fundedUntil'),
  workplace: same('workplace'),
  agreement: same('agreement'),
  noticeWithinTerm: same('noticeWithinTerm'),
  representativeId: same('representativeId'),
  signatoryIds: ({ signatoryIds: decided }, { signatoryIds: agreed }) =>
    decided.length === 0 || agreed.every((one) => decided.includes(one)),
};

const termNames = Object.keys(within) as readonly TermName[];

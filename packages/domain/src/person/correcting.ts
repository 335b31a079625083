import { refuse } from '../decider.ts';
import type { CorrectMembership, RevokeFeePayment, RevokeMembership } from './commands.ts';
import type { PersonEvent } from './events.ts';
import type { Correction, Membership, Person } from './state.ts';

type Correcting = Extract<
  PersonEvent,
  { type: 'FeePaymentRevoked' | 'MembershipCorrected' | 'MembershipRevoked' }
>;

/** Puts the record right, and keeps what stood there beside it. */
export const correct = (person: Person, event: Correcting): Person => {
  switch (event.type) {
    case 'FeePaymentRevoked': {
      const { year, reason } = event;
      const was = person.fees.find((fee) => fee.year === year);
      const fees = person.fees.filter((fee) => fee !== was);
      return noted({ ...person, fees }, was && { what: 'fee', was, is: null, reason });
    }
    case 'MembershipCorrected':
      return replace(person, event, { from: event.from, to: event.ended?.on ?? null });
    case 'MembershipRevoked':
      return replace(person, event, null);
  }
};

type Why = { readonly startedOn: string; readonly reason: string | null };

const replace = (person: Person, { startedOn, reason }: Why, is: Membership | null): Person => {
  const was = membershipFrom(person, startedOn);
  const memberships = person.memberships.flatMap((each) => (each === was ? (is ?? []) : each));
  return noted({ ...person, memberships }, was && { what: 'membership', was, is, reason });
};

const noted = (person: Person, correction: Correction | undefined): Person =>
  correction ? { ...person, corrections: [...person.corrections, correction] } : person;

const membershipFrom = ({ memberships }: Person, startedOn: string) =>
  memberships.find(({ from }) => from === startedOn);

export const revokeFeePayment = (person: Person, { year, reason }: RevokeFeePayment) => {
  if (!person.fees.some((fee) => fee.year === year))
    return refuse('fee-not-recorded', 'year', { year });
  return [{ type: 'FeePaymentRevoked', v: 1, year, reason }] satisfies PersonEvent[];
};

/** The memberships stay in order and apart, and only the last one goes on. */
export const correctMembership = (
  person: Person,
  { type: _, ...correction }: CorrectMembership,
) => {
  const { startedOn, from, ended } = correction;
  const was = membershipFrom(person, startedOn);
  if (!was) return refuse('membership-not-found', 'startedOn');
  if (ended && ended.on < from)
    return refuse('membership-ends-before-it-begins', 'ended.on', { since: from });
  const at = person.memberships.indexOf(was);
  const [before, after] = [person.memberships[at - 1], person.memberships[at + 1]];
  if (before?.to && from <= before.to)
    return refuse('membership-overlaps', 'from', { endedOn: before.to });
  if (after && (!ended || ended.on >= after.from))
    return refuse('membership-runs-into-the-next', 'ended', { startsOn: after.from });
  return [{ type: 'MembershipCorrected', v: 1, ...correction }] satisfies PersonEvent[];
};

export const revokeMembership = (person: Person, { startedOn, reason }: RevokeMembership) => {
  if (!membershipFrom(person, startedOn)) return refuse('membership-not-found', 'startedOn');
  return [{ type: 'MembershipRevoked', v: 1, startedOn, reason }] satisfies PersonEvent[];
};

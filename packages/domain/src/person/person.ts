import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../decider.ts';
import type {
  ChangePersonContact,
  ChooseLanguage,
  EndMembership,
  PersonCommand,
  RecordFeePaid,
  RegisterPerson,
  StartMembership,
} from './commands.ts';
import { correct, correctMembership, revokeFeePayment, revokeMembership } from './correcting.ts';
import type { PersonEvent } from './events.ts';
import { initial, type Person } from './state.ts';

const evolve = (person: Person, event: PersonEvent): Person => {
  switch (event.type) {
    case 'PersonRegistered':
    case 'PersonContactChanged':
      return {
        ...person,
        registered: true,
        contact: { name: event.name, email: event.email, phone: event.phone },
      };
    case 'LanguageChosen':
      return { ...person, language: event.language };
    case 'MembershipStarted':
      return { ...person, memberships: [...person.memberships, { from: event.on, to: null }] };
    case 'MembershipEnded':
      return {
        ...person,
        memberships: person.memberships.map((each) =>
          each.to === null ? { ...each, to: event.on } : each,
        ),
      };
    case 'FeePaid':
      return { ...person, fees: [...person.fees, { year: event.year, on: event.on }] };
    case 'FeePaymentRevoked':
    case 'MembershipCorrected':
    case 'MembershipRevoked':
      return correct(person, event);
  }
};

const register = (person: Person, { name, email, phone }: RegisterPerson) => {
  if (person.registered) return refuse('person-already-registered');
  return [{ type: 'PersonRegistered', v: 1, name, email, phone }] satisfies PersonEvent[];
};

const changeContact = ({ contact }: Person, { name, email, phone }: ChangePersonContact) => {
  if (contact.name === name && contact.email === email && contact.phone === phone) return [];
  return [{ type: 'PersonContactChanged', v: 1, name, email, phone }] satisfies PersonEvent[];
};

const chooseLanguage = (person: Person, { language }: ChooseLanguage) => {
  if (person.language === language) return [];
  return [{ type: 'LanguageChosen', v: 1, language }] satisfies PersonEvent[];
};

const startMembership = (person: Person, { on }: StartMembership) => {
  const latest = person.memberships.at(-1);
  if (latest?.to === null) return refuse('already-a-member', 'on', { since: latest.from });
  if (latest?.to && on <= latest.to)
    return refuse('membership-overlaps', 'on', { endedOn: latest.to });
  return [{ type: 'MembershipStarted', v: 1, on }] satisfies PersonEvent[];
};

const endMembership = (person: Person, { on, reason }: EndMembership) => {
  const latest = person.memberships.at(-1);
  if (latest?.to !== null) return refuse('not-a-member');
  if (on < latest.from)
    return refuse('membership-ends-before-it-begins', 'on', { since: latest.from });
  return [{ type: 'MembershipEnded', v: 1, on, reason }] satisfies PersonEvent[];
};

// A fee may come before the membership it pays for.
const recordFeePaid = (person: Person, { year, on }: RecordFeePaid) => {
  if (person.fees.some((fee) => fee.year === year))
    return refuse('fee-already-paid', 'year', { year });
  return [{ type: 'FeePaid', v: 1, year, on }] satisfies PersonEvent[];
};

const rules = {
  RegisterPerson: register,
  ChangePersonContact: changeContact,
  StartMembership: startMembership,
  EndMembership: endMembership,
  RecordFeePaid: recordFeePaid,
  RevokeFeePayment: revokeFeePayment,
  CorrectMembership: correctMembership,
  RevokeMembership: revokeMembership,
  ChooseLanguage: chooseLanguage,
} satisfies RuleTable<Person, PersonCommand>;

const decide = (person: Person, command: PersonCommand) =>
  person.registered || command.type === 'RegisterPerson'
    ? decideBy(rules, person, command)
    : refuse('person-not-registered');

export const person = { initial, evolve, decide } satisfies Decider<
  Person,
  PersonCommand,
  PersonEvent
>;

/** Every code a person's stream can refuse with. */
export type PersonRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];

import { type Decider, type Refusal, refuse } from '../decider.ts';
import { changeBodyMandate, dissolveBody, endOffice, establishBody, giveOffice } from './bodies.ts';
import type {
  ChangeAssociationDetails,
  OrganisationCommand,
  RegisterAssociation,
} from './commands.ts';
import type { OrganisationEvent } from './events.ts';
import { evolve, initial } from './evolve.ts';
import { adoptRuleSet, confirmRule } from './rule-sets.ts';
import type { Association, Organisation } from './state.ts';

const decide = (organisation: Organisation, command: OrganisationCommand) => {
  if (command.type === 'RegisterAssociation') return register(organisation, command);
  if (!organisation.association) return refuse('association-not-registered');
  switch (command.type) {
    case 'ChangeAssociationDetails':
      return changeDetails(organisation.association, command);
    case 'EstablishBody':
      return establishBody(organisation, command);
    case 'ChangeBodyMandate':
      return changeBodyMandate(organisation, command);
    case 'DissolveBody':
      return dissolveBody(organisation, command);
    case 'GiveOffice':
      return giveOffice(organisation, command);
    case 'EndOffice':
      return endOffice(organisation, command);
    case 'AdoptRuleSet':
      return adoptRuleSet(organisation, command);
    case 'ConfirmRule':
      return confirmRule(organisation, command);
  }
};

const register = ({ association }: Organisation, { type: _, ...details }: RegisterAssociation) => {
  if (association) return refuse('association-already-registered');
  return [{ type: 'AssociationRegistered', v: 1, ...details }] satisfies OrganisationEvent[];
};

const changeDetails = (association: Association, command: ChangeAssociationDetails) => {
  const { name, organisationNumber, seat, timeZone, language } = command;
  const isSame =
    association.name === name &&
    association.organisationNumber === organisationNumber &&
    association.seat === seat &&
    association.timeZone === timeZone &&
    association.language === language;
  if (isSame) return [];
  return [
    { type: 'AssociationDetailsChanged', v: 1, name, organisationNumber, seat, timeZone, language },
  ] satisfies OrganisationEvent[];
};

export const organisation = { initial, evolve, decide } satisfies Decider<
  Organisation,
  OrganisationCommand,
  OrganisationEvent
>;

/** Every code the organisation can refuse with. */
export type OrganisationRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];

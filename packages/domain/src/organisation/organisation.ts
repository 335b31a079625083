import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../decider.ts';
import {
  changeBodyMandate,
  dissolveBody,
  endOffice,
  establishBody,
  giveOffice,
  undoOffice,
  undoOfficeEnd,
} from './bodies.ts';
import type {
  ChangeAssociationDetails,
  OrganisationCommand,
  RegisterAssociation,
} from './commands.ts';
import type { OrganisationEvent } from './events.ts';
import { evolve, initial } from './evolve.ts';
import { enlargeGroup, foundGroup, undoGroup } from './groups.ts';
import { keepStandardAgenda } from './keeping-agendas.ts';
import { openData } from './opening-data.ts';
import { adoptRuleSet, confirmRule } from './rule-sets.ts';
import type { Organisation } from './state.ts';

const register = ({ association }: Organisation, { type: _, ...details }: RegisterAssociation) => {
  if (association) return refuse('association-already-registered');
  return [{ type: 'AssociationRegistered', v: 1, ...details }] satisfies OrganisationEvent[];
};

const changeDetails = ({ association }: Organisation, command: ChangeAssociationDetails) => {
  const { name, organisationNumber, seat, timeZone, language } = command;
  const isSame =
    association?.name === name &&
    association?.organisationNumber === organisationNumber &&
    association?.seat === seat &&
    association?.timeZone === timeZone &&
    association?.language === language;
  if (isSame) return [];
  return [
    { type: 'AssociationDetailsChanged', v: 1, name, organisationNumber, seat, timeZone, language },
  ] satisfies OrganisationEvent[];
};

const rules = {
  RegisterAssociation: register,
  ChangeAssociationDetails: changeDetails,
  EstablishBody: establishBody,
  ChangeBodyMandate: changeBodyMandate,
  DissolveBody: dissolveBody,
  FoundGroup: foundGroup,
  EnlargeGroup: enlargeGroup,
  UndoGroup: undoGroup,
  UndoOffice: undoOffice,
  UndoOfficeEnd: undoOfficeEnd,
  GiveOffice: giveOffice,
  EndOffice: endOffice,
  AdoptRuleSet: adoptRuleSet,
  ConfirmRule: confirmRule,
  KeepStandardAgenda: keepStandardAgenda,
  OpenData: openData,
} satisfies RuleTable<Organisation, OrganisationCommand>;

const decide = (organisation: Organisation, command: OrganisationCommand) =>
  organisation.association || command.type === 'RegisterAssociation'
    ? decideBy(rules, organisation, command)
    : refuse('association-not-registered');

export const organisation = { initial, evolve, decide } satisfies Decider<
  Organisation,
  OrganisationCommand,
  OrganisationEvent
>;

/** Every code the organisation can refuse with. */
export type OrganisationRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];

import { z } from 'zod';
import { PlausibleDate } from '../plausible.ts';
import { lineField, proseField } from '../text-field.ts';
import type { OpenData } from './opened-data.ts';
import { isOrganisationNumber } from './organisation-number.ts';
import { ProposedRules, RuleName } from './rules.ts';
import type { KeepStandardAgenda } from './standard-agenda.ts';
import { BodyKind, Language, OfficeRole } from './vocabulary.ts';

const Name = lineField(200);
const Reference = lineField(500);
const DecisionId = z.uuid().nullable();

const isTimeZone = (timeZone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
};

const details = {
  name: Name,
  organisationNumber: z
    .string()
    .refine(isOrganisationNumber, { params: { code: 'not-an-organisation-number' } })
    .nullable(),
  seat: Name,
  timeZone: z
    .string()
    .max(100)
    .refine(isTimeZone, { params: { code: 'not-a-time-zone' } }),
  language: Language,
};

export const RegisterAssociation = z.strictObject({
  type: z.literal('RegisterAssociation'),
  ...details,
  example: z.boolean(),
});

export const ChangeAssociationDetails = z.strictObject({
  type: z.literal('ChangeAssociationDetails'),
  ...details,
});

const mandate = {
  name: Name,
  mandate: proseField(10_000, 0),
  targetSize: z.int().min(1).max(10_000).nullable(),
  decisionId: DecisionId,
};

export const EstablishBody = z.strictObject({
  type: z.literal('EstablishBody'),
  bodyId: z.uuid(),
  kind: BodyKind,
  ...mandate,
});

export const ChangeBodyMandate = z.strictObject({
  type: z.literal('ChangeBodyMandate'),
  bodyId: z.uuid(),
  ...mandate,
});

export const DissolveBody = z.strictObject({
  type: z.literal('DissolveBody'),
  bodyId: z.uuid(),
  on: PlausibleDate,
  decisionId: DecisionId,
});

const groupTerms = {
  least: z.int().min(1).max(10_000).nullable(),
  most: z.int().min(1).max(10_000).nullable(),
  endsOn: PlausibleDate.nullable(),
  reportsTo: z.uuid().nullable(),
  decisionId: z.uuid(),
  /** Those in it who are known by name alone, by the ids that they have at the meeting. */
  outsiders: z.array(z.strictObject({ personId: z.uuid(), convener: z.boolean() })).max(200),
};

/** By the decision of a meeting, at its gavel. */
export const FoundGroup = z.strictObject({
  type: z.literal('FoundGroup'),
  bodyId: z.uuid(),
  name: Name,
  mandate: proseField(10_000, 0),
  ...groupTerms,
});
export const EnlargeGroup = z.strictObject({
  type: z.literal('EnlargeGroup'),
  bodyId: z.uuid(),
  ...groupTerms,
});
export const UndoGroup = z.strictObject({
  type: z.literal('UndoGroup'),
  bodyId: z.uuid(),
  decisionId: z.uuid(),
});
export type FoundGroup = z.infer<typeof FoundGroup>;
export type EnlargeGroup = z.infer<typeof EnlargeGroup>;
export type UndoGroup = z.infer<typeof UndoGroup>;

/** `from` and `to` are the first and the last day; `personIsRegistered` is read from the person's stream. */
export const GiveOffice = z.strictObject({
  type: z.literal('GiveOffice'),
  officeId: z.uuid(),
  bodyId: z.uuid(),
  personId: z.uuid(),
  role: OfficeRole,
  title: Name.nullable(),
  from: PlausibleDate,
  to: PlausibleDate.nullable(),
  decisionId: DecisionId,
  /** Who employs whoever holds it, where it is not the association. */
  employer: Name.nullable().optional(),
  personIsRegistered: z.boolean(),
});

/** The decision that gave it turned out to have given it to somebody else. */
export const UndoOffice = z.strictObject({
  type: z.literal('UndoOffice'),
  officeId: z.uuid(),
  decisionId: z.uuid(),
});
export type UndoOffice = z.infer<typeof UndoOffice>;

/** The decision that ended it turned out to have given it to nobody who takes it; `to` is its last day after all. */
export const UndoOfficeEnd = z.strictObject({
  type: z.literal('UndoOfficeEnd'),
  officeId: z.uuid(),
  decisionId: z.uuid(),
  to: PlausibleDate.nullable(),
});
export type UndoOfficeEnd = z.infer<typeof UndoOfficeEnd>;

/** `on` is the last day in office. */
export const EndOffice = z.strictObject({
  type: z.literal('EndOffice'),
  officeId: z.uuid(),
  on: PlausibleDate,
  decisionId: DecisionId,
});

/** Whether a rule counts as confirmed is not for the one who adopts a rule set to say: see `ConfirmRule`. */
export const AdoptRuleSet = z.strictObject({
  type: z.literal('AdoptRuleSet'),
  effectiveFrom: PlausibleDate,
  reference: Reference,
  rules: ProposedRules,
  /** Days on which meetings were held, and under which rules is settled. */
  heldOn: z.array(z.iso.date()).optional(),
});

export const ConfirmRule = z.strictObject({
  type: z.literal('ConfirmRule'),
  version: z.int().min(1),
  rule: RuleName,
  reference: Reference,
  confirmedBy: z.uuid(),
});

export type RegisterAssociation = z.infer<typeof RegisterAssociation>;
export type ChangeAssociationDetails = z.infer<typeof ChangeAssociationDetails>;
export type EstablishBody = z.infer<typeof EstablishBody>;
export type ChangeBodyMandate = z.infer<typeof ChangeBodyMandate>;
export type DissolveBody = z.infer<typeof DissolveBody>;
export type GiveOffice = z.infer<typeof GiveOffice>;
export type EndOffice = z.infer<typeof EndOffice>;
export type AdoptRuleSet = z.infer<typeof AdoptRuleSet>;
export type ConfirmRule = z.infer<typeof ConfirmRule>;
export type OrganisationCommand =
  | RegisterAssociation
  | ChangeAssociationDetails
  | EstablishBody
  | ChangeBodyMandate
  | DissolveBody
  | FoundGroup
  | EnlargeGroup
  | UndoGroup
  | UndoOffice
  | UndoOfficeEnd
  | GiveOffice
  | EndOffice
  | AdoptRuleSet
  | ConfirmRule
  | KeepStandardAgenda
  | OpenData;

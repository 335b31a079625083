import {
  AdoptRuleSet,
  BodyKind,
  ChangeAssociationDetails,
  ChangeBodyMandate,
  ConfirmRule,
  DissolveBody,
  EndOffice,
  EstablishBody,
  GiveOffice,
  KeepStandardAgenda,
  Language,
  OfficeRole,
  OpenData,
  PlausibleDate,
  Rules,
} from '@klubba/domain';
import { z } from 'zod';
import { Rendered } from '../operations/rendered.contract.ts';

const id = z.uuid();
const date = z.iso.date();

export const OrganisationParams = z.object({ organisationId: id });
export const BodyParams = OrganisationParams.extend({ bodyId: id });
export const OfficeParams = OrganisationParams.extend({ officeId: id });
export const RuleSetParams = OrganisationParams.extend({
  version: z.coerce.number().int().min(1).max(100_000),
});

export const ChangeAssociationBody = ChangeAssociationDetails.omit({ type: true });
export const EstablishBodyBody = EstablishBody.omit({ type: true, bodyId: true }).extend({
  targetSize: EstablishBody.shape.targetSize.default(null),
  decisionId: EstablishBody.shape.decisionId.default(null),
});
/** `bodyId`: null for every body that has none of its own. Without items Klubba's usual one holds again. */
export const KeepStandardAgendaBody = KeepStandardAgenda.omit({ type: true });
export type KeepStandardAgendaBody = z.input<typeof KeepStandardAgendaBody>;
export const StandardAgendaList = z.object({
  version: z.int(),
  agendas: z.array(KeepStandardAgendaBody),
});
export type StandardAgendaList = z.infer<typeof StandardAgendaList>;
export const ChangeBodyBody = ChangeBodyMandate.omit({ type: true, bodyId: true });
export const DissolveBodyBody = DissolveBody.omit({ type: true, bodyId: true }).extend({
  decisionId: DissolveBody.shape.decisionId.default(null),
});
export const GiveOfficeBody = GiveOffice.omit({
  type: true,
  officeId: true,
  bodyId: true,
  personIsRegistered: true,
}).extend({
  title: GiveOffice.shape.title.default(null),
  to: GiveOffice.shape.to.default(null),
  decisionId: GiveOffice.shape.decisionId.default(null),
});
export const EndOfficeBody = EndOffice.omit({ type: true, officeId: true });
export const AdoptRuleSetBody = AdoptRuleSet.omit({ type: true, heldOn: true });
export const ConfirmRuleBody = ConfirmRule.omit({ type: true, version: true, confirmedBy: true });
/** Each rule once. */
export const ConfirmRulesBody = z.strictObject({
  rules: z
    .array(ConfirmRuleBody)
    .min(1)
    .max(100)
    .refine((rules) => new Set(rules.map(({ rule }) => rule)).size === rules.length),
});
export type ConfirmRulesBody = z.input<typeof ConfirmRulesBody>;

/** It takes the place of what was decided before; no bodies is all closed. */
export const OpenDataBody = OpenData.omit({ type: true, by: true });
export type OpenDataBody = z.input<typeof OpenDataBody>;
/** `from` is null where nothing was ever opened. */
export const OpenDataView = z.object({
  version: z.int(),
  bodies: OpenData.shape.bodies,
  from: date.nullable(),
  decisionId: id.nullable(),
  by: z.object({ personId: id, name: z.string().nullable() }).nullable(),
});
export type OpenDataView = z.infer<typeof OpenDataView>;

/** `version` is that of the organisation's stream, for If-Match. */
export const OrganisationChanged = z.object({ version: z.int() });
export const BodyChanged = OrganisationChanged.extend({ bodyId: id });
export const OfficeChanged = OrganisationChanged.extend({ officeId: id });

export const AssociationView = z.object({
  version: z.int(),
  name: z.string(),
  organisationNumber: z.string().nullable(),
  seat: z.string(),
  timeZone: z.string(),
  language: Language,
  /** Invented, to learn on: say so wherever it shows. */
  example: z.boolean(),
});
export type AssociationView = z.infer<typeof AssociationView>;

/** An office held, first and last day included; the name is null once the person is erased. */
export const OfficeView = z.object({
  officeId: id,
  bodyId: id,
  bodyName: z.string(),
  personId: id,
  name: z.string().nullable(),
  role: OfficeRole,
  title: z.string().nullable(),
  from: date,
  to: date.nullable(),
  decisionId: id.nullable(),
});
export type OfficeView = z.infer<typeof OfficeView>;

export const BodyView = z.object({
  bodyId: id,
  kind: BodyKind,
  name: z.string(),
  mandate: z.string(),
  targetSize: z.int().nullable(),
  decisionId: id.nullable(),
  dissolvedOn: date.nullable(),
  /** The decision that it rests on, where the person who asks may see it. */
  decision: z
    .object({
      decisionId: id,
      number: z.object({ year: z.int(), serial: z.int() }),
      decidedOn: date,
    })
    .nullable(),
  /** What was decided of a group beside its mandate; null of other bodies. What is null in it nobody said. */
  group: z
    .object({
      ...{ least: z.int().nullable(), most: z.int().nullable() },
      ...{ endsOn: date.nullable(), reportsTo: id.nullable() },
      /** Those in it who are known by name alone, and hold no office; the name is null once erased. */
      outsiders: z.array(
        z.object({ personId: id, name: z.string().nullable(), convener: z.boolean() }),
      ),
    })
    .nullable(),
  /** Those held on the day that was asked about. */
  offices: z.array(OfficeView),
});
export type BodyView = z.infer<typeof BodyView>;

/** Bodies and offices as they were on a day; today where none is given. */
export const OnQuery = z.strictObject({ on: PlausibleDate.optional() });

export const BodyList = z.object({
  rendered: Rendered,
  version: z.int(),
  on: date,
  bodies: z.array(BodyView),
});
export type BodyList = z.infer<typeof BodyList>;

/** Every office there is or has been, of one body or one person where named, the latest first. */
export const OfficeQuery = z.strictObject({
  bodyId: id.optional(),
  personId: id.optional(),
  on: PlausibleDate.optional(),
});

export const OfficeList = z.object({ offices: z.array(OfficeView) });
export type OfficeList = z.infer<typeof OfficeList>;

export const RuleSetView = z.object({
  version: z.int(),
  effectiveFrom: date,
  reference: z.string(),
  rules: Rules,
});
export type RuleSetView = z.infer<typeof RuleSetView>;

/** All of them, the latest first, and which one is in force on the day; none before the first. */
export const RuleSetList = z.object({
  version: z.int(),
  on: date,
  inForce: z.int().nullable(),
  ruleSets: z.array(RuleSetView),
});
export type RuleSetList = z.infer<typeof RuleSetList>;

export type ChangeAssociationBody = z.input<typeof ChangeAssociationBody>;
export type EstablishBodyBody = z.input<typeof EstablishBodyBody>;
export type ChangeBodyBody = z.input<typeof ChangeBodyBody>;
export type DissolveBodyBody = z.input<typeof DissolveBodyBody>;
export type GiveOfficeBody = z.input<typeof GiveOfficeBody>;
export type EndOfficeBody = z.input<typeof EndOfficeBody>;
export type AdoptRuleSetBody = z.input<typeof AdoptRuleSetBody>;
export type ConfirmRuleBody = z.input<typeof ConfirmRuleBody>;

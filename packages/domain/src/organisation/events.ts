import { z } from 'zod';
import { CivilDate } from '../civil-date.ts';
import { catalogue, fact } from '../event.ts';
import { defaultRules } from './default-rules.ts';
import { DataOpened } from './opened-data.ts';
import {
  FirstRuleName,
  FirstRules,
  RuleName,
  Rules,
  SecondRuleName,
  SecondRules,
  ThirdRuleName,
  ThirdRules,
} from './rules.ts';
import { StandardAgendaKept } from './standard-agenda.ts';
import { BodyKind, Language, OfficeRole } from './vocabulary.ts';

const details = {
  name: z.string(),
  organisationNumber: z.string().nullable(),
  seat: z.string(),
  timeZone: z.string(),
  language: Language,
};

const mandate = {
  name: z.string(),
  mandate: z.string(),
  targetSize: z.int().nullable(),
  decisionId: z.uuid().nullable(),
};

/** `example`: invented data to learn on, marked wherever it shows. */
const AssociationRegistered = fact('AssociationRegistered', 1, {
  ...details,
  example: z.boolean(),
});
const AssociationDetailsChanged = fact('AssociationDetailsChanged', 1, details);

const BodyEstablished = fact('BodyEstablished', 1, {
  bodyId: z.uuid(),
  kind: BodyKind,
  ...mandate,
});
const BodyMandateChanged = fact('BodyMandateChanged', 1, { bodyId: z.uuid(), ...mandate });
const BodyDissolved = fact('BodyDissolved', 1, {
  bodyId: z.uuid(),
  on: CivilDate,
  decisionId: z.uuid().nullable(),
});

const groupTerms = {
  least: z.int().nullable(),
  most: z.int().nullable(),
  endsOn: CivilDate.nullable(),
  reportsTo: z.uuid().nullable(),
  decisionId: z.uuid(),
};
/** Those in a group who are known by name alone, by the ids that they have at the meeting. */
const outsiders = z.array(z.strictObject({ personId: z.uuid(), convener: z.boolean() }));
const founded = { bodyId: z.uuid(), name: z.string(), mandate: z.string(), ...groupTerms };
const enlarged = { bodyId: z.uuid(), ...groupTerms };
const GroupFounded = fact('GroupFounded', 2, { ...founded, outsiders });
const GroupEnlarged = fact('GroupEnlarged', 2, { ...enlarged, outsiders });
const GroupFounded1 = fact('GroupFounded', 1, founded);
const GroupEnlarged1 = fact('GroupEnlarged', 1, enlarged);
const withOutsiders = (old: z.infer<typeof GroupFounded1> | z.infer<typeof GroupEnlarged1>) => ({
  ...old,
  v: 2,
  outsiders: [],
});
/** `founded` that the decision had founded it: there is no such body then. */
const GroupUndone = fact('GroupUndone', 1, {
  bodyId: z.uuid(),
  decisionId: z.uuid(),
  founded: z.boolean(),
  officeIds: z.array(z.uuid()),
});

/** It was never given: who was elected was put right. */
const OfficeUndone = fact('OfficeUndone', 1, { officeId: z.uuid(), decisionId: z.uuid() });

/** It never ended by that decision, as nobody else was elected to it; `to` is the end that it has then. */
const OfficeEndUndone = fact('OfficeEndUndone', 1, {
  officeId: z.uuid(),
  decisionId: z.uuid(),
  to: CivilDate.nullable(),
});

const office = {
  officeId: z.uuid(),
  bodyId: z.uuid(),
  personId: z.uuid(),
  role: OfficeRole,
  title: z.string().nullable(),
  from: CivilDate,
  to: CivilDate.nullable(),
  decisionId: z.uuid().nullable(),
};
/** `employer` is who employs whoever holds it, where it is not the association. */
const OfficeGiven = fact('OfficeGiven', 2, { ...office, employer: z.string().nullable() });
const OfficeGiven1 = fact('OfficeGiven', 1, office);
const OfficeEnded = fact('OfficeEnded', 1, {
  officeId: z.uuid(),
  on: CivilDate,
  decisionId: z.uuid().nullable(),
});

const ruleSet = { version: z.int(), effectiveFrom: CivilDate, reference: z.string() };
const RuleSetAdopted = fact('RuleSetAdopted', 4, { ...ruleSet, rules: Rules });
const confirming = <Name extends z.ZodType>(rule: Name) => ({
  version: z.int(),
  rule,
  reference: z.string(),
  confirmedBy: z.uuid(),
});
const RuleConfirmed = fact('RuleConfirmed', 4, confirming(RuleName));

// A rule set of before is silent on what has been added: the usual holds, not confirmed.
const RuleSetAdopted1 = fact('RuleSetAdopted', 1, { ...ruleSet, rules: FirstRules });
const RuleSetAdopted3 = fact('RuleSetAdopted', 3, { ...ruleSet, rules: ThirdRules });
const RuleSetAdopted2 = fact('RuleSetAdopted', 2, { ...ruleSet, rules: SecondRules });
const withSecondRules = ({ rules, ...old }: z.infer<typeof RuleSetAdopted1>) => ({
  ...old,
  v: 2,
  rules: {
    ...rules,
    castingVote: defaultRules.castingVote,
    'openness.boardMeeting': defaultRules['openness.boardMeeting'],
    'openness.groupMeeting': defaultRules['openness.groupMeeting'],
  },
});
// What was said of verifiers was said of every meeting.
const { backgroundInMinutes, ...thirdRules } = defaultRules;
const withAddedRules = ({ rules, ...old }: z.infer<typeof RuleSetAdopted2>) => ({
  ...old,
  v: 3,
  rules: {
    ...thirdRules,
    ...rules,
    'verifiers.boardMeeting': rules.verifiers,
    'verifiers.groupMeeting': rules.verifiers,
  },
});
const withBackgroundRule = ({ rules, ...old }: z.infer<typeof RuleSetAdopted3>) => ({
  ...old,
  v: 4,
  rules: { ...rules, backgroundInMinutes },
});
const RuleConfirmed3 = fact('RuleConfirmed', 3, confirming(ThirdRuleName));
const RuleConfirmed1 = fact('RuleConfirmed', 1, confirming(FirstRuleName));
const RuleConfirmed2 = fact('RuleConfirmed', 2, confirming(SecondRuleName));

export const organisationEvents = catalogue(
  [
    AssociationRegistered,
    AssociationDetailsChanged,
    BodyEstablished,
    BodyMandateChanged,
    BodyDissolved,
    GroupFounded,
    GroupEnlarged,
    GroupUndone,
    OfficeUndone,
    OfficeEndUndone,
    OfficeGiven,
    OfficeEnded,
    RuleSetAdopted,
    RuleConfirmed,
    StandardAgendaKept,
    DataOpened,
  ],
  [
    {
      schema: OfficeGiven1,
      upcast: (old: z.infer<typeof OfficeGiven1>) => ({ ...old, v: 2, employer: null }),
    },
    { schema: GroupFounded1, upcast: withOutsiders },
    { schema: GroupEnlarged1, upcast: withOutsiders },
    { schema: RuleSetAdopted1, upcast: withSecondRules },
    { schema: RuleSetAdopted2, upcast: withAddedRules },
    { schema: RuleSetAdopted3, upcast: withBackgroundRule },
    { schema: RuleConfirmed3, upcast: (old: z.infer<typeof RuleConfirmed3>) => ({ ...old, v: 4 }) },
    { schema: RuleConfirmed1, upcast: (old: z.infer<typeof RuleConfirmed1>) => ({ ...old, v: 2 }) },
    { schema: RuleConfirmed2, upcast: (old: z.infer<typeof RuleConfirmed2>) => ({ ...old, v: 3 }) },
  ],
);
export type OrganisationEvent = NonNullable<typeof organisationEvents.event>;

import { z } from 'zod';
import type { GenderRule } from '../../counting/index.ts';
import { lineField, proseField } from '../../text-field.ts';
import { ChangeElection } from '../commands.ts';
import { ElectionMethod } from '../vocabulary.ts';

/** The least share of women among those elected, and which way half a person is rounded. */
export const WomenRule = z.strictObject({
  numerator: z.int(),
  denominator: z.int(),
  rounding: z.enum(['up', 'down']),
});
export type WomenRule = z.infer<typeof WomenRule>;

const days = z.int().nullable();

// What may differ between associations, one entry per rule so that each can be confirmed by itself.
const values = {
  electorate: proseField(10_000, 0),
  eligibility: proseField(10_000, 0),
  /** The majority follows from it. */
  method: ElectionMethod.shape.name,
  twice: z.boolean(),
  uncontested: ChangeElection.shape.uncontested,
  /** On a ballot of their own by the same rule; how many at most. */
  substitutes: z.enum(['asManyAsSeats', 'anyNumber']),
  women: WomenRule.nullable(),
  nominationDays: days,
  complaintDays: days,
  reportDays: days,
};

export type ElectionRuleName = keyof typeof values;
export const electionRuleNames = Object.keys(values) as [ElectionRuleName, ...ElectionRuleName[]];
export const ElectionRuleName = z.enum(electionRuleNames);

type Value<Name extends ElectionRuleName> = z.infer<(typeof values)[Name]>;

/** Each rule: its value, where it is written, and whether the association has confirmed it. */
export type ElectionRules = {
  [Name in ElectionRuleName]: { value: Value<Name>; reference: string | null; confirmed: boolean };
};

/** As they are asked for: nobody declares a rule confirmed by adopting it. */
export type ProposedElectionRules = {
  [Name in ElectionRuleName]: { value: Value<Name>; reference: string | null };
};

const each = <Shape>(entry: (value: z.ZodType) => z.ZodType) =>
  z.strictObject(
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, entry(value)])),
  ) as unknown as z.ZodType<Shape, Shape>;

export const ElectionRules = each<ElectionRules>((value) =>
  z.strictObject({ value, reference: z.string().nullable(), confirmed: z.boolean() }),
);
export const ProposedElectionRules = each<ProposedElectionRules>((value) =>
  z.strictObject({ value, reference: lineField(500).nullable() }),
);

/** Which elections rules are for: congress delegates, as the party has them, or the association's own offices. */
export const ElectedKind = z.enum(['delegates', 'offices']);
export type ElectedKind = z.infer<typeof ElectedKind>;

const unconfirmed = <const Given>(value: Given, reference: string | null = null) => ({
  value,
  reference,
  confirmed: false,
});

/** What holds until something is adopted: the party's rules as far as they are known. Nothing here is confirmed. */
export const defaultElectionRules: ElectionRules = {
  electorate: unconfirmed(''),
  eligibility: unconfirmed(''),
  method: unconfirmed('v22', '§§ 22–23'),
  twice: unconfirmed(false),
  uncontested: unconfirmed('acclamation'),
  substitutes: unconfirmed('asManyAsSeats'),
  women: unconfirmed({ numerator: 1, denominator: 2, rounding: 'up' }),
  nominationDays: unconfirmed(null),
  complaintDays: unconfirmed(null),
  reportDays: unconfirmed(null),
};

/** The rule on women as it is computed; none where the rules have none. */
export const genderRuleIn = ({ women }: ElectionRules): GenderRule | null => {
  if (!women.value) return null;
  const { numerator, denominator, rounding } = women.value;
  return { group: 'woman', share: [numerator, denominator], rounding, confirmed: women.confirmed };
};

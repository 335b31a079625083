import { defaultRules } from './default-rules.ts';
import type { OpenedData } from './opened-data.ts';
import type { Rules } from './rules.ts';
import type { StandardAgenda } from './standard-agenda.ts';
import type { BodyKind, Language, OfficeRole } from './vocabulary.ts';

export type Association = {
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly seat: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly example: boolean;
};

export type Body = {
  readonly bodyId: string;
  readonly kind: BodyKind;
  readonly name: string;
  readonly mandate: string;
  readonly targetSize: number | null;
  readonly decisionId: string | null;
  readonly dissolvedOn: string | null;
  /** What the decisions that founded and enlarged a group say of it, in their order; left out of other bodies. */
  readonly terms?: readonly GroupTerms[];
};

export type GroupTerms = {
  readonly decisionId: string;
  /** Null is what nobody said. */
  readonly least: number | null;
  readonly most: number | null;
  readonly endsOn: string | null;
  readonly reportsTo: string | null;
  /** Those in it who are known by name alone. */
  readonly outsiders: readonly { readonly personId: string; readonly convener: boolean }[];
};

/** What holds of a group: the latest that was said of each. */
export const groupTermsOf = ({
  terms,
}: Pick<Body, 'terms'>): Omit<GroupTerms, 'decisionId' | 'outsiders'> | null => {
  if (!terms?.length) return null;
  const latest = <Name extends Exclude<keyof GroupTerms, 'outsiders'>>(name: Name) =>
    terms.findLast((one) => one[name] !== null)?.[name] ?? null;
  return {
    ...{ least: latest('least'), most: latest('most') },
    ...{ endsOn: latest('endsOn'), reportsTo: latest('reportsTo') },
  };
};

/** Those in a group who are known by name alone. */
export const outsidersInGroup = ({ terms = [] }: Pick<Body, 'terms'>) =>
  terms.flatMap(({ outsiders }) => outsiders);

/** An office held; both days count, and `to` is null while no end is set. */
export type Office = {
  readonly officeId: string;
  readonly bodyId: string;
  readonly personId: string;
  readonly role: OfficeRole;
  readonly title: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly decisionId: string | null;
  /** Who employs whoever holds it, where it is not the association. */
  readonly employer: string | null;
  readonly ended: boolean;
  /** The decision that ended it before its time, where one did, and when it would have ended without that. */
  readonly endedBy: string | null;
  readonly toBefore: string | null;
};

export type RuleSet = {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly reference: string;
  readonly rules: Rules;
};

export type Organisation = {
  readonly association: Association | null;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly offices: ReadonlyMap<string, Office>;
  /** In the order in which they take effect; of the same day, the later version is the last. */
  readonly ruleSets: readonly RuleSet[];
  /** What stands on every agenda, by kind of meeting and body. */
  /** What anybody may read, as it was decided, the latest last. */
  readonly opened: readonly OpenedData[];
  readonly agendas: readonly StandardAgenda[];
};

/** The rule set in force on a day: the latest one that has taken effect, or nothing before the first. */
export const ruleSetOn = (
  { ruleSets }: Pick<Organisation, 'ruleSets'>,
  date: string,
): RuleSet | undefined => ruleSets.findLast(({ effectiveFrom }) => effectiveFrom <= date);

/** The rules in force on a day. Before the association has any, common practice holds, none of it confirmed. */
export const rulesOn = (
  organisation: Pick<Organisation, 'ruleSets'>,
  date: string,
): Pick<RuleSet, 'version' | 'rules'> =>
  ruleSetOn(organisation, date) ?? { version: 0, rules: defaultRules };

export const isHeldOn = ({ from, to }: Pick<Office, 'from' | 'to'>, date: string) =>
  from <= date && (to === null || date <= to);

/** The offices of one body that are held on a day. */
export const officesOn = ({ offices }: Organisation, bodyId: string, date: string) =>
  [...offices.values()].filter((office) => office.bodyId === bodyId && isHeldOn(office, date));

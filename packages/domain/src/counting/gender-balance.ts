/** The rule as parameters, for no association has confirmed it against the current statutes. */
export type GenderRule = {
  readonly group: string;
  /** The share that the group must reach at least, as a fraction: one half is [1, 2]. */
  readonly share: readonly [number, number];
  readonly rounding: 'up' | 'down';
  readonly confirmed: boolean;
};

/** At least half women in elected organs; half a person counts as one. */
export const halfWomen: GenderRule = {
  group: 'woman',
  share: [1, 2],
  rounding: 'up',
  confirmed: false,
};

export type GenderBalance = {
  readonly inGroup: number;
  readonly of: number;
  readonly needed: number;
  /** How many candidates stated nothing; the answer may change when they do. */
  readonly unknown: number;
  readonly met: boolean;
};

/**
 * Whether those elected (or, before the vote, those proposed) meet the rule. Takes what each has stated;
 * gives the figures to show. Falling short needs a recorded decision on an exception, never a silent one.
 */
export const genderBalance = (
  elected: readonly string[],
  stated: Readonly<Record<string, string>>,
  { group, share: [parts, whole], rounding }: GenderRule,
): GenderBalance => {
  const of = elected.length;
  const inGroup = elected.filter((id) => stated[id] === group).length;
  const unknown = elected.filter((id) => stated[id] === undefined).length;
  const extra = rounding === 'up' ? whole - 1 : 0;
  const needed = Math.floor((of * parts + extra) / whole);
  return { inGroup, of, needed, unknown, met: inGroup >= needed };
};

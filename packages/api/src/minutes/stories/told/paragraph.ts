/** One sentence of a meeting that really happened, and how it is recorded here. */
export type Told = {
  /** What happened, as whoever wrote the minutes put it. */
  readonly fact: string;
  /** The operations that say it as it was. */
  readonly by: readonly string[];
  /** Where the minutes say it: how the § is cited, their head, an annex, who signs, the headings; nowhere where it is seen elsewhere. */
  readonly at: string | null;
  readonly words?: string;
  /** Where it can only be said by free text that nothing else reads, a bent operation or an invented fact: which. */
  readonly trick?: string;
};

/** A fact that is said natively. */
export const told = (
  fact: string,
  by: string | readonly string[],
  at: string | null = null,
  words?: string,
): Told => ({
  ...{ fact, by: typeof by === 'string' ? [by] : by, at },
  ...(words !== undefined && { words }),
});

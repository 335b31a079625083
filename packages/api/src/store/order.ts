/** A command as it arrived: for whom, under which id, what was asked (any JSON; a replay is recognised by it), by which person, when. */
export type Order = {
  readonly organisationId: string;
  readonly commandId: string;
  readonly request: unknown;
  readonly by: string | null;
  readonly at: Date;
  /** The clock was behind: `at` is when the event before was recorded. */
  readonly clockBehind?: true;
  readonly proviso?: Proviso | undefined;
};

/** A function of the database that runs with the append, and stops it by failing where what let the command in no longer holds. */
export type Proviso = { readonly call: string; readonly values: readonly unknown[] };

export type Executed<Result> = {
  /** What `work` gave; undefined for a replay. */
  readonly result: Result | undefined;
  readonly replayed: boolean;
  /** Where its events are; when there are none, last = first - 1. */
  readonly firstPosition: number;
  readonly lastPosition: number;
};

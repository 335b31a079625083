/** A rule said no. The code is for whoever translates it, the field names the input at fault, the facts fill the sentence. */
export type Refusal<Code extends string = string> = {
  readonly refused: Code;
  /** Names with dots between them, or, where a name has dots, a JSON Pointer (RFC 6901). */
  readonly field?: string;
  readonly facts?: Facts;
  /** What else stands in the way, each as a refusal of its own: all of it can be mended at once. */
  readonly also?: readonly Refusal[];
};

/** What a sentence about a refusal needs to be precise: the 25 in "the register has 25 people". */
export type Facts = Readonly<Record<string, string | number>>;

export const refuse = <const Code extends string>(
  refused: Code,
  field?: string,
  facts?: Facts,
): Refusal<Code> => ({ refused, ...(field && { field }), ...(facts && { facts }) });

type Outcome<Event> = readonly Event[] | Refusal;

export const isRefusal = (outcome: readonly unknown[] | Refusal): outcome is Refusal =>
  'refused' in outcome;

/** A consistency boundary: what it remembers, how a fact changes that, which facts a command may add. */
export type Decider<State, Command, Event> = {
  readonly initial: State;
  readonly evolve: (state: State, event: Event) => State;
  readonly decide: (state: State, command: Command) => Outcome<Event>;
};

/** One rule for each command of a kind, by its name: none is forgotten. */
export type RuleTable<State, Command extends { readonly type: string }> = {
  readonly [Type in Command['type']]: (
    state: State,
    command: Extract<Command, { readonly type: Type }>,
  ) => Outcome<unknown>;
};

type AnyTable = Readonly<Record<string, (state: never, command: never) => unknown>>;

/** Decides by the rule that the table has for the command; what may come of it is read off the table. */
export const decideBy = <Table extends AnyTable>(
  table: Table,
  state: Parameters<Table[keyof Table]>[0],
  command: { readonly type: keyof Table & string },
) => table[command.type]!(state as never, command as never) as ReturnType<Table[keyof Table]>;

/** A rule said no. The code is for whoever translates it, the field names the input at fault, the facts fill the sentence. */
export type Refusal<Code extends string = string> = {
  readonly refused: Code;
  readonly field?: string;
  readonly facts?: Facts;
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

import type { Caller } from '../meeting-command.ts';

/** Passes a command on to the meeting's desk and gives its answer: directly, or over HTTP. */
export type Ask = <Params, Body, Answer>(
  command: Askable<Params, Body, Answer>,
  params: Params,
  body: Body,
) => Promise<Answer>;

export type Askable<Params, Body, Answer> = {
  readonly method?: 'DELETE' | undefined;
  readonly url: string;
  readonly perform: (caller: Caller, params: Params, body: Body) => Promise<Answer>;
};

/** Asks without HTTP, as one person. */
export const asking =
  (caller: Caller): Ask =>
  (command, params, body) =>
    command.perform(caller, params, body);

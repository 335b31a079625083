import type { Askable } from '../../operations/operation.ts';

/** Asks an operation as somebody, and gives its answer where it is done. */
export type Ask = <Params, Body, Answer>(
  operation: Askable<Params, Body, Answer>,
  params: Params,
  body: Body,
) => Promise<Answer>;

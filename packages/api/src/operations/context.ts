import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import type { Deps } from '../deps.ts';
import { readState } from '../store/read.ts';
import type { Aggregate } from '../store/store.ts';

/** What every operation in an organisation knows about its request. */
export type Context<Params extends z.ZodObject> = {
  readonly deps: Deps;
  readonly actor: Actor;
  readonly organisationId: string;
  readonly params: z.output<Params>;
  /** When the request came. */
  readonly at: Date;
  /** The state of any stream of the organisation as it is now, in a transaction of its own. */
  readonly state: <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
  ) => Promise<{ state: State; version: number }>;
};

export const contextOf = <Params extends z.ZodObject>(
  request: FastifyRequest,
  deps: Deps,
): Context<Params> => ({
  deps,
  actor: request.actor,
  organisationId: request.actor.organisationId,
  params: request.params as z.output<Params>,
  at: deps.now(),
  state: (aggregate, id) => readState(deps.store, request.actor.organisationId, aggregate, id),
});

export const prefix = '/api/organisations/:organisationId';

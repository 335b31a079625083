import {
  type Congress,
  type CongressCommand,
  type CongressEvent,
  congresses,
} from '@klubba/domain/congress';
import type { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import { congressKeepers, type Permission } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { command } from '../operations/command.ts';
import type { Unit } from '../store/unit.ts';
import { CongressChanged } from './contract.ts';

/** What a command about a congress knows. */
type Asked<Params, Body> = {
  readonly organisationId: string;
  readonly actor: Actor;
  readonly params: Params;
  readonly body: Body;
  readonly congressId: string;
  readonly newId: (what: string) => string;
};

type Work = {
  readonly unit: Unit;
  /** The congress as it stands. */
  readonly congress: Congress;
  readonly at: string;
  readonly decide: (command: CongressCommand) => Promise<unknown>;
};

type Definition<Params extends z.ZodObject, Body extends z.ZodType, Answer extends z.ZodType> = {
  readonly operationId: string;
  readonly summary: string;
  /** Left out where only those who keep congresses may. */
  readonly permission?: Permission;
  readonly method?: 'PUT' | 'DELETE';
  readonly url: string;
  readonly params: Params;
  /** Left out where there is nothing to say. */
  readonly body?: Body;
  readonly work: (asked: Asked<z.output<Params>, z.output<Body>> & Work) => Promise<unknown>;
} & (
  | { readonly answer?: undefined; readonly answers?: undefined; readonly status?: 201 }
  | {
      readonly answer: Answer;
      readonly status?: 201;
      readonly answers: (
        asked: Asked<z.output<Params>, z.output<Body>> & { readonly version: number },
      ) => z.output<Answer>;
    }
);

/** One command about a congress, for those who keep it unless it says otherwise. */
export const congressCommand = <
  Params extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType = typeof CongressChanged,
>(
  definition: Definition<Params, Body, Answer>,
) => {
  const { operationId, summary, method = 'POST', url, params, body, status = 200 } = definition;
  const answer = (definition.answer ?? CongressChanged) as Answer;
  const idOf = (given: z.output<Params>, newId: (what: string) => string) =>
    'congressId' in given ? String(given.congressId) : newId('congress');
  return command<Params, Answer, Congress, CongressCommand, CongressEvent, void, Body>({
    ...{
      operationId,
      summary,
      permission: definition.permission ?? congressKeepers,
      method,
      url,
      params,
      status,
      answer,
    },
    ...(body && { body }),
    on: congresses,
    id: ({ params, newId }) => idOf(params, newId),
    work: async ({ at, actor, params, body, newId, organisationId, unit, decide }) => {
      const congressId = idOf(params, newId);
      const { state: congress, version } = await unit.read(congresses, congressId);
      if (version === 0 && 'congressId' in params) throw new Denied(404, 'not-found');
      const asked = { organisationId, actor, params, body, newId, congressId };
      await definition.work({ ...asked, unit, congress, at: at.toISOString(), decide });
    },
    answers: ({ version, params, body, newId, organisationId, actor }) => {
      const congressId = idOf(params, newId);
      const asked = { organisationId, actor, params, body, newId, congressId };
      return (
        definition.answers?.({ ...asked, version }) ?? ({ congressId, version } as z.output<Answer>)
      );
    },
  });
};

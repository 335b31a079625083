import {
  type Employment,
  type EmploymentCommand,
  type EmploymentEvent,
  type EmploymentPowers,
  employmentPowersOf,
  employments,
} from '@klubba/domain/employment';
import type { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import { everyone, type Permission } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { command } from '../operations/command.ts';
import type { Access } from '../operations/operation.ts';
import type { Unit } from '../store/unit.ts';
import { EmploymentChanged } from './contract.ts';

/** What a command about an employment knows. */
type Asked<Params, Body> = {
  readonly organisationId: string;
  readonly actor: Actor;
  readonly params: Params;
  readonly body: Body;
  readonly employmentId: string;
  readonly newId: (what: string) => string;
};

type Work = {
  readonly unit: Unit;
  /** The employment as it stands. */
  readonly employment: Employment;
  readonly at: Date;
  readonly decide: (command: EmploymentCommand) => Promise<unknown>;
};

type Definition<Params extends z.ZodObject, Body extends z.ZodType, Answer extends z.ZodType> = {
  readonly operationId: string;
  readonly summary: string;
  /** Everybody with a role, unless said otherwise: what they may do with this employment is asked by `may`. */
  readonly permission?: Permission;
  readonly access?: Access | undefined;
  readonly may: keyof EmploymentPowers;
  readonly method?: 'PUT';
  readonly url: string;
  readonly params: Params;
  readonly body: Body;
  readonly work: (asked: Asked<z.output<Params>, z.output<Body>> & Work) => Promise<unknown>;
} & (
  | { readonly answer?: undefined; readonly answers?: undefined; readonly status?: 201 }
  | {
      readonly answer: Answer;
      readonly status?: 201;
      readonly answers: (
        asked: Asked<z.output<Params>, z.output<Body>> & {
          readonly version: number;
          readonly employment: Employment;
        },
      ) => z.output<Answer>;
    }
);

/** One command about an employment. */
export const employmentCommand = <
  Params extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType = typeof EmploymentChanged,
>(
  definition: Definition<Params, Body, Answer>,
) => {
  const { operationId, summary, permission = everyone, may, method = 'POST', url } = definition;
  const { access } = definition;
  const { params, body, status = 200, work } = definition;
  const answer = (definition.answer ?? EmploymentChanged) as Answer;
  const idOf = (given: z.output<Params>, newId: (what: string) => string) =>
    'employmentId' in given ? String(given.employmentId) : newId('employment');
  return command<Params, Answer, Employment, EmploymentCommand, EmploymentEvent, Employment, Body>({
    ...{ operationId, summary, permission, access, method, url, params, body, status, answer },
    on: employments as never,
    id: ({ params, newId }) => idOf(params, newId),
    work: async ({ at, actor, params, body, newId, organisationId, unit, decide }) => {
      const employmentId = idOf(params, newId);
      const { state: employment, version } = await unit.read(employments, employmentId);
      if (version === 0 && employmentId !== newId('employment')) throw new Denied(404, 'not-found');
      if (!employmentPowersOf(actor, employment)[may]) throw new Denied(403, 'forbidden');
      const asked = { organisationId, actor, params, body, newId, employmentId };
      await work({ ...asked, unit, employment, at, decide });
      return (await unit.read(employments, employmentId)).state;
    },
    answers: async ({ version, params, body, newId, organisationId, actor, state }, done) => {
      const employmentId = idOf(params, newId);
      const employment = done ?? (await state(employments, employmentId)).state;
      const asked = { organisationId, actor, params, body, newId, employmentId };
      return (
        definition.answers?.({ ...asked, version, employment }) ??
        ({ employmentId, version } as z.output<Answer>)
      );
    },
  });
};

import { refuse } from '@klubba/domain';
import {
  type Election,
  type ElectionCommand,
  type ElectionEvent,
  type ElectionPowers,
  electionPowersOf,
  elections,
} from '@klubba/domain/election';
import type { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import { everyone, type Permission } from '../access/permission.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { command } from '../operations/command.ts';
import type { Access } from '../operations/operation.ts';
import type { Beforehand } from '../store/beforehand.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';
import { ElectionChanged } from './contract.ts';

/** What a command at an election knows. */
type Asked<Params, Body> = {
  readonly organisationId: string;
  readonly actor: Actor;
  readonly params: Params;
  readonly body: Body;
  readonly electionId: string;
  readonly newId: (what: string) => string;
};

type Work = {
  readonly secret: string;
  readonly deps: Deps;
  /** For what is read elsewhere, outside of the transaction. */
  readonly beforehand: Beforehand;
  readonly unit: Unit;
  /** The election as it stands. */
  readonly election: Election;
  readonly at: Date;
  /** When it happened: as told, else now. Refuses what lies ahead. */
  readonly happened: (told?: string) => string;
  readonly decide: (command: ElectionCommand) => Promise<unknown>;
};

type Definition<Params extends z.ZodObject, Body extends z.ZodType, Answer extends z.ZodType> = {
  readonly operationId: string;
  readonly summary: string;
  /** Everybody with a role, unless said otherwise: what they may do at this election is asked by `may`. */
  readonly permission?: Permission;
  readonly access?: Access | undefined;
  /** What one must be able to do at the election; `anyone` where the work asks for itself. */
  readonly may: keyof ElectionPowers | 'anyone';
  readonly method?: 'PUT' | 'DELETE';
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
          readonly election: Election;
        },
      ) => z.output<Answer>;
    }
);

/** One command at an election. */
export const electionCommand = <
  Params extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType = typeof ElectionChanged,
>(
  definition: Definition<Params, Body, Answer>,
) => {
  const { operationId, summary, permission = everyone, may, method = 'POST', url } = definition;
  const { access } = definition;
  const { params, body, status = 200, work } = definition;
  const answer = (definition.answer ?? ElectionChanged) as Answer;
  const electionIdOf = (given: z.output<Params>, newId: (what: string) => string) =>
    'electionId' in given ? String(given.electionId) : newId('election');
  return command<Params, Answer, Election, ElectionCommand, ElectionEvent, Election, Body>({
    ...{ operationId, summary, permission, access, method, url, params, body, status, answer },
    on: elections as never,
    id: ({ params, newId }) => electionIdOf(params, newId),
    work: async ({ at, actor, params, body, newId, organisationId, unit, ...asking }) => {
      const { decide, deps, beforehand } = asking;
      const electionId = electionIdOf(params, newId);
      const { state: election, version } = await unit.read(elections, electionId);
      if (version === 0 && electionId !== newId('election')) throw new Denied(404, 'not-found');
      if (may !== 'anyone' && !electionPowersOf(actor, election)[may])
        throw new Denied(403, 'forbidden');
      const happened = (told?: string) => momentOf(at, told);
      const asked = { organisationId, actor, params, body, newId, electionId };
      const { secret } = deps;
      await work({ ...asked, unit, secret, deps, beforehand, election, at, happened, decide });
      return (await unit.read(elections, electionId)).state;
    },
    answers: async ({ version, params, body, newId, organisationId, actor, state }, done) => {
      const electionId = electionIdOf(params, newId);
      const election = done ?? (await state(elections, electionId)).state;
      const asked = { organisationId, actor, params, body, newId, electionId };
      return (
        definition.answers?.({ ...asked, version, election }) ??
        ({ electionId, version } as z.output<Answer>)
      );
    },
  });
};

/** A clock at the meeting may be a little ahead of ours. */
const tolerance = 60_000;

const momentOf = (at: Date, told: string | undefined) => {
  const now = at.toISOString();
  if (told !== undefined && Date.parse(told) > at.getTime() + tolerance)
    throw new Refused(refuse('not-yet-happened', 'at', { now }));
  return told ?? now;
};

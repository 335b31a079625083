import {
  type Motion,
  type MotionCommand,
  type MotionEvent,
  type MotionPowers,
  motionPowersOf,
  motions,
  seesMotion,
} from '@klubba/domain/motion';
import type { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import { type Permission, writers } from '../access/permission.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { command } from '../operations/command.ts';
import type { Access } from '../operations/operation.ts';
import type { Unit } from '../store/unit.ts';
import { MotionChanged } from './contract.ts';

/** What a command about a motion knows. */
type Asked<Params, Body> = {
  readonly organisationId: string;
  readonly actor: Actor;
  readonly params: Params;
  readonly body: Body;
  readonly motionId: string;
  readonly newId: (what: string) => string;
};

type Work = {
  readonly deps: Deps;
  readonly unit: Unit;
  /** The motion as it stands. */
  readonly motion: Motion;
  readonly at: string;
  readonly decide: (command: MotionCommand) => Promise<unknown>;
};

type Definition<Params extends z.ZodObject, Body extends z.ZodType, Answer extends z.ZodType> = {
  readonly operationId: string;
  readonly summary: string;
  /** Whoever writes or keeps motions, unless said otherwise: what they may do with this one is asked by `may`. */
  readonly permission?: Permission;
  readonly access?: Access | undefined;
  /** Any of these; null for whoever begins one. */
  readonly may: keyof MotionPowers | readonly (keyof MotionPowers)[] | null;
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
          readonly motion: Motion;
        },
      ) => z.output<Answer>;
    }
);

/** One command about a motion. Whoever may not see it is told that there is none. */
export const motionCommand = <
  Params extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType = typeof MotionChanged,
>(
  definition: Definition<Params, Body, Answer>,
) => {
  const { operationId, summary, permission = writers, may, method = 'POST', url } = definition;
  const { access } = definition;
  const { params, body, status = 200, work } = definition;
  const answer = (definition.answer ?? MotionChanged) as Answer;
  const idOf = (given: z.output<Params>, newId: (what: string) => string) =>
    'motionId' in given ? String(given.motionId) : newId('motion');
  return command<Params, Answer, Motion, MotionCommand, MotionEvent, Motion, Body>({
    ...{ operationId, summary, permission, access, method, url, params, body, status, answer },
    on: motions,
    id: ({ params, newId }) => idOf(params, newId),
    work: async ({ at, actor, params, body, newId, organisationId, unit, decide, deps }) => {
      const motionId = idOf(params, newId);
      const { state: motion, version } = await unit.read(motions, motionId);
      if (may && (version === 0 || !seesMotion(actor, motion))) throw new Denied(404, 'not-found');
      const powers = motionPowersOf(actor, motion);
      if (may && ![may].flat().some((one) => powers[one])) throw new Denied(403, 'forbidden');
      const asked = { organisationId, actor, params, body, newId, motionId };
      await work({ ...asked, deps, unit, motion, at: at.toISOString(), decide });
      return (await unit.read(motions, motionId)).state;
    },
    answers: async ({ version, params, body, newId, organisationId, actor, state }, done) => {
      const motionId = idOf(params, newId);
      const motion = done ?? (await state(motions, motionId)).state;
      const asked = { organisationId, actor, params, body, newId, motionId };
      return (
        definition.answers?.({ ...asked, version, motion }) ??
        ({ motionId, version } as z.output<Answer>)
      );
    },
  });
};

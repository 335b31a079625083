import { type Fee, type FeeCommand, type FeeEvent, fees } from '@klubba/domain/employment';
import type { z } from 'zod';
import { board } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { command } from '../operations/command.ts';
import type { Unit } from '../store/unit.ts';
import { FeeChanged } from './contract.ts';

type Asked<Body> = {
  readonly unit: Unit;
  readonly organisationId: string;
  readonly body: Body;
  readonly at: Date;
  readonly decide: (command: FeeCommand) => Promise<unknown>;
};

type Definition<Params extends z.ZodObject, Body extends z.ZodType> = {
  readonly operationId: string;
  readonly summary: string;
  readonly url: string;
  readonly params: Params;
  readonly body: Body;
  readonly status?: 200 | 201;
  readonly work: (asked: Asked<z.output<Body>>) => Promise<unknown>;
};

/** One command about a fee. */
export const feeCommand = <Params extends z.ZodObject, Body extends z.ZodType>({
  work,
  status = 200,
  ...definition
}: Definition<Params, Body>) => {
  const idOf = (given: z.output<Params>, newId: (what: string) => string) =>
    'feeId' in given ? String(given.feeId) : newId('fee');
  return command<Params, typeof FeeChanged, Fee, FeeCommand, FeeEvent, void, Body>({
    ...definition,
    ...{ permission: board, status, answer: FeeChanged },
    on: fees,
    id: ({ params, newId }) => idOf(params, newId),
    work: async ({ unit, organisationId, params, body, newId, at, decide }) => {
      const feeId = idOf(params, newId);
      const { version } = await unit.read(fees, feeId);
      if (version === 0 && feeId !== newId('fee')) throw new Denied(404, 'not-found');
      await work({ unit, organisationId, body, at, decide });
    },
    answers: ({ version, params, newId }) => ({ feeId: idOf(params, newId), version }),
  });
};

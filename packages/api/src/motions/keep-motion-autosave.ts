import { motionPowersOf, motions, seesMotion } from '@klubba/domain/motion';
import type { z } from 'zod';
import { writers } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import { KeepAutosaveBody, MotionAutosaved, MotionParams } from './contract.ts';
import { forgetAutosave, keepAutosave, readAutosave } from './motion-autosave-table.ts';

/** Keeps what one is writing, in the place of what was there: it is no event, and nobody else sees it. */
export const keepMotionAutosave = operation({
  operationId: 'keepMotionAutosave',
  permission: writers,
  access: 'people-only',
  method: 'PUT',
  url: `${prefix}/motions/:motionId/autosave`,
  schema: {
    summary: 'Keep what you are writing of a motion until it is a version, or drop it',
    params: MotionParams,
    body: KeepAutosaveBody,
    response: { 200: MotionAutosaved, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const { actor, organisationId, params } = contextOf<typeof MotionParams>(request, deps);
    const { motionId } = params;
    const { said } = request.body as z.output<typeof KeepAutosaveBody>;
    const kept = await inOrganisation(deps.db, organisationId, async (tx) => {
      const log = { tx, store: deps.store, organisationId };
      const { state: motion, version } = await stateIn(log, motions, motionId);
      if (version === 0 || !seesMotion(actor, motion)) throw new Denied(404, 'not-found');
      if (!motionPowersOf(actor, motion).write) throw new Denied(403, 'forbidden');
      const { personId } = actor;
      const of = { tx, secret: deps.secret, organisationId, motionId, personId };
      if (said) await keepAutosave(of, said, deps.now());
      else await forgetAutosave(of);
      return { autosave: await readAutosave(of) };
    });
    return reply.send(kept);
  },
});

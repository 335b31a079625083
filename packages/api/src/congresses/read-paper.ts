import { organisations } from '@klubba/domain';
import { congresses } from '@klubba/domain/congress';
import { motions as motionStreams, summaryOf } from '@klubba/domain/motion';
import type { z } from 'zod';
import type { Context } from '../operations/context.ts';
import { recordedAt } from '../record/recorded-at.ts';
import { todayAt } from '../record/today.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import type { CongressPaper, MotionInPaper } from './documents/congress-paper.ts';
import { type AskingCongress, readCongress } from './read-congress.ts';

/**
 * What a paper of a congress is made of, as far as whoever asks may see it; nothing where there is none. Read on one connection, which is
 * given back before anything is set: none waits for the typesetter. Its day is today.
 */
export const readPaper = (
  { deps, organisationId, actor, at }: Context<z.ZodObject>,
  congressId: string,
): Promise<CongressPaper | undefined> =>
  inOrganisation(deps.db, organisationId, async (tx) => {
    const asking: AskingCongress = {
      ...{ tx, organisationId, actor, at },
      state: (aggregate, id) => stateIn({ tx, store: deps.store, organisationId }, aggregate, id),
    };
    const view = await readCongress(asking, congressId);
    if (!view) return;
    const { state: organisation } = await asking.state(organisations, organisationId);
    const { association } = organisation;
    const { name = '', example = false, timeZone = 'Europe/Stockholm' } = association ?? {};
    const stream = { organisationId, kind: congresses.kind, id: congressId };
    return {
      ...{ view, association: { name, example, timeZone } },
      motions: await motionsSent(asking, view.motions),
      language: association?.language ?? 'sv',
      on: todayAt(organisation, at),
      changedAt: await recordedAt(tx, { ...stream, version: view.version }),
    };
  });

/** The association's own motions that were sent, each with what became of it. */
const motionsSent = async (
  { state }: AskingCongress,
  motions: readonly { readonly motionId: string; readonly ours: boolean }[],
): Promise<readonly MotionInPaper[]> => {
  const found: MotionInPaper[] = [];
  for (const { motionId, ours } of motions) {
    if (!ours) continue;
    const { state: motion } = await state(motionStreams, motionId);
    if (motion.sendings.length === 0) continue;
    const outcomes = [...motion.outcomes.values()];
    found.push({
      motionId,
      summary: motion.withdrawn ? 'withdrawn' : (summaryOf(motion) ?? null),
      isConfirmed: outcomes.every(({ confirmed }) => confirmed),
    });
  }
  return found;
};

import { refuse } from '@klubba/domain';
import { electionPowersOf, elections, roundToEnter } from '@klubba/domain/election';
import { sql } from 'kysely';
import type { z } from 'zod';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { Refused } from '../store/errors.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import { CountEntries, CountEntryParams, KeepCountEntryBody } from './contract.ts';
import { entriesAsSeen } from './count-entries.ts';
import { forgetEntries, readEntries, writeEntry } from './count-entry-table.ts';

/**
 * Keeps what somebody has entered of a count, in the place of what was there: it is no event, and which papers came first is not in it.
 * One entry is written by one person; who wants to go on in somebody else's place drops theirs and begins anew.
 */
export const keepCountEntry = operation({
  operationId: 'keepCountEntry',
  permission: everyone,
  method: 'PUT',
  url: `${prefix}/elections/:electionId/entries/:part/:code/:entry`,
  bodyLimit: 4 * 2 ** 20,
  schema: {
    summary: 'Keep what is entered of a count until it is sealed, or drop it',
    params: CountEntryParams,
    body: KeepCountEntryBody,
    response: { 200: CountEntries, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const { actor, organisationId, params } = contextOf<typeof CountEntryParams>(request, deps);
    const { electionId, part, code, entry } = params;
    const { placeId, said } = request.body as z.output<typeof KeepCountEntryBody>;
    const kept = await inOrganisation(deps.db, organisationId, async (tx) => {
      // Sealing waits for this, or this for the sealing: nothing is left behind.
      await sql`select from log.head where organisation_id = ${organisationId} for share`.execute(
        tx,
      );
      const log = { tx, store: deps.store, organisationId };
      const { state: election, version } = await stateIn(log, elections, electionId);
      if (version === 0) throw new Denied(404, 'not-found');
      if (!electionPowersOf(actor, election).count) throw new Denied(403, 'forbidden');
      const round = roundToEnter(election, { part, code }, placeId);
      if ('refused' in round) throw new Refused(round);
      const of = { tx, secret: deps.secret, organisationId, electionId, round };
      const there = (await readEntries(of)).find(
        (one) => one.placeId === placeId && one.entry === entry,
      );
      if (!said) await forgetEntries(of, { part: round.part, placeId, entry });
      else {
        const { personId: by } = actor;
        if (there && there.by !== by) throw new Refused(refuse('entry-of-another', 'entry'));
        const handedOver = said.counted && (there?.handedOver ?? said.counted);
        const isWhole = said.counted !== null;
        await writeEntry(of, { placeId, entry, by, isWhole, ...said, handedOver });
      }
      return entriesAsSeen(of, actor);
    });
    return reply.send(kept);
  },
});

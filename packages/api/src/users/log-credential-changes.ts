import { accesses } from '@klubba/domain';
import type { Deps } from '../deps.ts';
import { derivedId } from '../store/derived-id.ts';
import { execute } from '../store/execute.ts';
import { ownAssociations } from './own-associations.ts';

type Change = {
  readonly id: string;
  readonly userId: string;
  readonly credential: 'password' | 'passkey' | 'second-factor';
  readonly change: 'added' | 'changed' | 'removed';
};

/**
 * Says in the log of each association of a user what has changed about their sign-in and stands nowhere yet: done by
 * themselves, or by whoever runs Klubba. What fails is said the next time; what was said is not said twice.
 */
export const logCredentialChanges = async (
  deps: Pick<Deps, 'db' | 'store' | 'now'>,
  by: 'themselves' | 'operator',
) => {
  const changes = await deps.db
    .selectFrom('auth.credentialChange')
    .select(['id', 'userId', 'credential', 'change'])
    .where('loggedAt', 'is', null)
    .orderBy('at')
    .execute();
  for (const change of changes) await log(deps, change, by);
};

const log = async (
  { db, store, now }: Pick<Deps, 'db' | 'store' | 'now'>,
  { id, userId, credential, change }: Change,
  by: 'themselves' | 'operator',
) => {
  for (const { organisationId, personId } of await ownAssociations(userId, { db, store }))
    await execute(
      store,
      {
        organisationId,
        commandId: derivedId(id, organisationId),
        request: { operationId: 'noteCredentialChange', id },
        by: by === 'themselves' ? personId : null,
        at: now(),
      },
      (unit) =>
        unit.decide(accesses, organisationId, {
          ...{ type: 'NoteCredentialChange', personId, credential, change },
        }),
    );
  await db
    .updateTable('auth.credentialChange')
    .set({ loggedAt: now() })
    .where('id', '=', id)
    .execute();
};

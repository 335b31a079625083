import type { Tx } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { stateIn } from '../store/state-in.ts';
import type { AskingElection } from './read-election.ts';

/** Reads elections of an association as somebody who is nobody there: what is told is for everybody. */
export const asNobody = (
  tx: Tx,
  { store, now }: Pick<Deps, 'store' | 'now'>,
  organisationId: string,
): AskingElection => ({
  ...{ tx, organisationId, at: now() },
  actor: { personId: organisationId, roles: [] },
  state: (aggregate, id) => stateIn({ tx, store, organisationId }, aggregate, id),
});

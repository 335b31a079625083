import type { Actor } from '../access/actor.ts';
import type { Deps } from '../deps.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import { readFeed } from './read-feed.ts';

type Asked = {
  readonly after: number;
  readonly limit: number;
  readonly stream?: string | undefined;
};

/** A page of the log as an actor may see it now. */
export const pageFor = (deps: Deps, actor: Actor, asked: Asked) => {
  const { organisationId, by } = actor;
  const { store, hearing } = deps;
  const opening = by.kind === 'session' || by.scopes.includes('personal:read');
  return inOrganisation(deps.db, organisationId, (tx) =>
    readFeed(
      {
        ...{ organisationId, actor, tx, at: deps.now() },
        state: (aggregate, id) => stateIn({ tx, store, organisationId }, aggregate, id),
      },
      { aggregates: store.aggregates, hearing },
      { ...asked, opening },
    ),
  );
};

import type { Deps } from '../../deps.ts';
import type { App } from '../../http/instance.ts';
import { membersOf } from '../../meetings/testing/start-hall.ts';
import { startAssociation } from '../../testing/start-app.ts';

/** Another association of the same installation, with its members, as it sees an election that others host. */
export const startNeighbour = async (
  { app, deps }: { readonly app: App; readonly deps: Deps },
  ...names: readonly string[]
) => {
  const { organisationId, as } = await startAssociation(app, deps);
  const member = membersOf(deps, organisationId);
  const members = await Promise.all(names.map((name) => member(name)));
  const secretary = await as('secretary');
  const at = (hostId: string, electionId: string) => {
    const path = `/joint-elections/${hostId}/${electionId}`;
    return {
      get: (what = '') => secretary.get(`${path}${what}`),
      post: (what: string, body: object) => secretary.post(`${path}${what}`, body),
    };
  };
  return { organisationId, as, members, secretary, at };
};

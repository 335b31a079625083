import { accesses, userOf } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { PersonParams } from '../people/contract.ts';
import { AccessChanged } from './contract.ts';

/** Signs somebody out everywhere, in other associations too: a sign-in that somebody else has is theirs nowhere. */
export const endSessions = command({
  operationId: 'endSessions',
  summary: 'End all sessions of a person',
  permission: board,
  method: 'DELETE',
  url: '/people/:personId/sessions',
  params: PersonParams,
  answer: AccessChanged,
  on: accesses,
  id: ({ organisationId }) => organisationId,
  work: async ({ unit, decide, params: { personId } }) => {
    const { state } = await decide({ type: 'EndSessions', personId });
    await unit.tx
      .deleteFrom('auth.session')
      .where('userId', '=', userOf(state, personId)!)
      .execute();
  },
  answers: ({ params: { personId }, version }) => ({ personId, version }),
});

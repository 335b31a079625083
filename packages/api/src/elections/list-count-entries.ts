import { electionPowersOf, elections } from '@klubba/domain/election';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { query } from '../operations/query.ts';
import { CountEntries, CountEntriesParams } from './contract.ts';
import { entriesAsSeen } from './count-entries.ts';

export const listCountEntries = query({
  operationId: 'listCountEntries',
  summary: 'What is entered of a count and not sealed yet, as far as you may see it',
  permission: everyone,
  url: '/elections/:electionId/entries/:part/:code',
  params: CountEntriesParams,
  answer: CountEntries,
  read: async ({ tx, deps, organisationId, actor, params, state }) => {
    const { electionId, part, code } = params;
    const { state: election, version } = await state(elections, electionId);
    if (version === 0) return;
    if (!electionPowersOf(actor, election).count) throw new Denied(403, 'forbidden');
    const round = election.rounds.find((one) => one.part === part && one.code === code);
    if (!round) return;
    return entriesAsSeen({ tx, secret: deps.secret, organisationId, electionId, round }, actor);
  },
});

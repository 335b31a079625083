import { archiveEntries } from '@klubba/domain';
import { secretariat } from '../../access/permission.ts';
import { command } from '../../operations/command.ts';
import { ArchiveEntryChanged, ArchiveEntryParams, WithdrawArchiveEntryBody } from '../contract.ts';

export const withdrawArchiveEntry = command({
  operationId: 'withdrawArchiveEntry',
  summary:
    'Withdraw what was recorded from an earlier archive: it is found no more, and its trail stays',
  permission: secretariat,
  url: '/archive-entries/:entryId/withdrawal',
  params: ArchiveEntryParams,
  body: WithdrawArchiveEntryBody,
  answer: ArchiveEntryChanged,
  on: archiveEntries,
  id: ({ params }) => params.entryId,
  work: ({ body, decide }) => decide({ type: 'WithdrawArchiveEntry', ...body }),
  answers: ({ params, version }) => ({ entryId: params.entryId, version }),
});

import { archiveEntries } from '@klubba/domain';
import { secretariat } from '../../access/permission.ts';
import { command } from '../../operations/command.ts';
import { readAssociation } from '../../record/association-of.ts';
import { todayAt } from '../../record/today.ts';
import { ArchiveEntryChanged, ArchiveParams, RecordArchiveEntryBody } from '../contract.ts';
import { refuseWrongEntry } from '../refuse-wrong-entry.ts';

export const recordArchiveEntry = command({
  operationId: 'recordArchiveEntry',
  summary: 'Record a decision or minutes from an earlier archive, as they were written',
  permission: secretariat,
  url: '/archive-entries',
  params: ArchiveParams,
  body: RecordArchiveEntryBody,
  answer: ArchiveEntryChanged,
  status: 201,
  on: archiveEntries,
  id: ({ newId }) => newId('archive-entry'),
  work: async ({ unit, organisationId, actor, at, body, newId, decide }) => {
    await refuseWrongEntry({ unit, organisationId, actor }, body, newId('archive-entry'));
    const today = todayAt(await readAssociation(unit, organisationId), at);
    const { isAnother: _, ...told } = body;
    await decide({ type: 'RecordArchiveEntry', today, ...told });
  },
  answers: ({ newId, version }) => ({ entryId: newId('archive-entry'), version }),
});

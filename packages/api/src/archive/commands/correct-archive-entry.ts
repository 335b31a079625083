import { archiveEntries } from '@klubba/domain';
import { secretariat } from '../../access/permission.ts';
import { command } from '../../operations/command.ts';
import { readAssociation } from '../../record/association-of.ts';
import { todayAt } from '../../record/today.ts';
import { ArchiveEntryChanged, ArchiveEntryParams, CorrectArchiveEntryBody } from '../contract.ts';
import { refuseWrongEntry } from '../refuse-wrong-entry.ts';

export const correctArchiveEntry = command({
  operationId: 'correctArchiveEntry',
  summary:
    'Put right what was recorded from an earlier archive, as a whole; the trail keeps what stood there',
  permission: secretariat,
  url: '/archive-entries/:entryId/corrections',
  params: ArchiveEntryParams,
  body: CorrectArchiveEntryBody,
  answer: ArchiveEntryChanged,
  on: archiveEntries,
  id: ({ params }) => params.entryId,
  work: async ({ unit, organisationId, actor, at, params, body, decide }) => {
    await refuseWrongEntry({ unit, organisationId, actor }, body, params.entryId);
    const today = todayAt(await readAssociation(unit, organisationId), at);
    const { isAnother: _, ...told } = body;
    await decide({ type: 'CorrectArchiveEntry', today, ...told });
  },
  answers: ({ params, version }) => ({ entryId: params.entryId, version }),
});

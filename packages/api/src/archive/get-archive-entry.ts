import { archiveEntries, isInsider } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { peopleNamedIn } from '../record/named.ts';
import { personNames } from '../record/person-names.ts';
import { readTail } from '../store/stream.ts';
import { ArchiveEntryParams, ArchiveEntryView } from './contract.ts';
import { seenEntry } from './seen-entries.ts';
import { selectEntries, summaryOf } from './select-entries.ts';

const done = {
  ArchiveEntryRecorded: 'recorded',
  ArchiveEntryCorrected: 'corrected',
  ArchiveEntryWithdrawn: 'withdrawn',
} as const;

export const getArchiveEntry = query({
  operationId: 'getArchiveEntry',
  summary:
    'A decision or minutes recorded from an earlier archive, and what was done with it since',
  permission: everyone,
  url: '/archive-entries/:entryId',
  params: ArchiveEntryParams,
  answer: ArchiveEntryView,
  read: async (asking) => {
    const { tx, organisationId, actor, params, version: tell } = asking;
    const { entryId } = params;
    const seen = await seenEntry(asking, entryId);
    if (!seen) return;
    const { details, version } = seen;
    const row = await selectEntries(tx, organisationId)
      .where('e.entryId', '=', entryId)
      .executeTakeFirst();
    if (!row) return;
    tell(version);
    const tail = { organisationId, kind: archiveEntries.kind, id: entryId, after: 0 };
    const trail = await readTail(tx, tail, archiveEntries.catalogue);
    const by = trail.flatMap((one) => one.by ?? []);
    const names = await personNames(tx, organisationId, [...new Set(by)]);
    const keeps = isInsider({ roles: actor.roles, sitsInBody: false });
    return {
      ...summaryOf(row, names),
      ...{ version, fileHash: details.fileHash },
      changes: trail.map(({ event, recordedAt, by: personId }) => ({
        ...{ what: done[event.type], at: recordedAt },
        by: personId ? { personId, name: names.get(personId) ?? null } : null,
        reason: keeps && 'reason' in event ? event.reason : null,
      })),
      people: await peopleNamedIn(tx, organisationId, [details.title, details.text]),
    };
  },
});

import { archiveEntries, isInsider } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { EventTrail } from '../record/audit-trail.contract.ts';
import { eventTrail } from '../record/audit-trail.ts';
import { readTail } from '../store/stream.ts';
import { ArchiveEntryParams } from './contract.ts';
import { seenEntry } from './seen-entries.ts';

/** What stood there before may be what had to be put right: its words are for those who keep or examine the record. */
export const listArchiveEntryEvents = query({
  operationId: 'listArchiveEntryEvents',
  summary: 'The audit trail of what was recorded from an earlier archive',
  permission: everyone,
  url: '/archive-entries/:entryId/events',
  params: ArchiveEntryParams,
  answer: EventTrail,
  read: async (asking) => {
    const { tx, organisationId, actor, params } = asking;
    if (!(await seenEntry(asking, params.entryId))) return;
    const tail = { organisationId, kind: archiveEntries.kind, id: params.entryId, after: 0 };
    const trail = await readTail(tx, tail, archiveEntries.catalogue);
    const keeps = isInsider({ roles: actor.roles, sitsInBody: false });
    const trailed = trail.map((recorded) => [archiveEntries, recorded] as const);
    return eventTrail(tx, organisationId, trailed, keeps);
  },
});

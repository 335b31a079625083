import { isInsider } from '@klubba/domain';
import { all, type Hearing, none } from '../record/hearing.ts';
import { seenEntry } from './seen-entries.ts';

/** An entry is heard of by whoever may read it; what it said before, by those who keep or examine the record. */
export const hearArchiveEntry: Hearing = async (listening, entryId) => ({
  hears: (await seenEntry(listening, entryId)) ? all : none,
  opens: isInsider({ roles: listening.actor.roles, sitsInBody: false }),
});

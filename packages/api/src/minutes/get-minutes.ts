import { meetings, organisations } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { MeetingParams } from '../meetings/contract.ts';
import { query } from '../operations/query.ts';
import { MinutesDocument, MinutesQuery } from './contract.ts';
import { draftedMinutes } from './drafted-minutes.ts';

/** The minutes as they would stand now, growing while the meeting is on. */
export const getMinutes = query({
  operationId: 'getMinutes',
  summary: 'Read the minutes as they stand, in words',
  permission: everyone,
  url: '/meetings/:meetingId/minutes',
  params: MeetingParams,
  query: MinutesQuery,
  answer: MinutesDocument,
  read: async ({
    tx,
    state,
    organisationId,
    params: { meetingId },
    query: { language },
    version,
  }) => {
    const found = await state(meetings, meetingId);
    if (!found.version) return;
    const { state: organisation } = await state(organisations, organisationId);
    version(found.version);
    return draftedMinutes(tx, {
      ...{ organisationId, meetingId, meeting: found.state, organisation, language },
      rendition: 'full',
      draft: found.state.phase !== 'inVerification' && found.state.phase !== 'verified',
    });
  },
});

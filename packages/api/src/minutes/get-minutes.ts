import { everyone } from '../access/permission.ts';
import { MeetingParams } from '../meetings/contract.ts';
import { query } from '../operations/query.ts';
import { MinutesDocument, MinutesQuery } from './contract.ts';
import { draftedMinutes } from './drafted-minutes.ts';
import { readableMinutes } from './readable-minutes.ts';

/** The minutes as they would stand now, growing while the meeting is on. */
export const getMinutes = query({
  operationId: 'getMinutes',
  summary: 'Read the minutes as they stand, in words',
  permission: everyone,
  url: '/meetings/:meetingId/minutes',
  params: MeetingParams,
  query: MinutesQuery,
  answer: MinutesDocument,
  read: async (asking) => {
    const { tx, organisationId, params, query, version } = asking;
    const { meetingId } = params;
    const seen = await readableMinutes(asking, meetingId);
    if (!seen) return;
    const { meeting, organisation } = seen;
    version(seen.version);
    return draftedMinutes(tx, {
      ...{ organisationId, meetingId, meeting, organisation, language: query.language },
      rendition: 'full',
      draft: meeting.phase !== 'inVerification' && meeting.phase !== 'verified',
    });
  },
});

import { createHash } from 'node:crypto';
import { everyone } from '../access/permission.ts';
import { MeetingParams } from '../meetings/contract.ts';
import { file } from '../operations/file.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { draftedMinutes } from './drafted-minutes.ts';
import { minutesHtml, minutesStyle } from './minutes-html.ts';
import { readableMinutes, readsInFull } from './readable-minutes.ts';

/** Full for whoever reads the record before it is verified, too; for others the rendition that is published. */
export const getMinutesHtml = file({
  operationId: 'getMinutesHtml',
  summary:
    'Fetch the minutes as a page of HTML: full, or as published for whom the full ones are not',
  permission: everyone,
  url: '/meetings/:meetingId/minutes.html',
  params: MeetingParams,
  type: 'text/html',
  headers: {
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(minutesStyle).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  },
  read: async (asking) => {
    const { deps, organisationId, params } = asking;
    const { meetingId } = params;
    const seen = await readableMinutes(asking, meetingId);
    if (!seen) return;
    const { meeting, organisation } = seen;
    const document = await inOrganisation(deps.db, organisationId, (tx) =>
      draftedMinutes(tx, {
        ...{ organisationId, meetingId, meeting, organisation },
        rendition: readsInFull(asking, seen) ? 'full' : 'published',
        draft: meeting.phase !== 'inVerification' && meeting.phase !== 'verified',
      }),
    );
    return {
      bytes: Buffer.from(minutesHtml(document)),
      name: `protokoll-${meeting.startsOn}.html`,
    };
  },
});

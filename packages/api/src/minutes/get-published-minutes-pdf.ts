import { meetings, organisations } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { MeetingParams } from '../meetings/contract.ts';
import { file } from '../operations/file.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { draftedMinutes } from './drafted-minutes.ts';
import { minutesPdf } from './minutes-pdf.ts';

/** The other rendition of the same record: no register, protected names withheld. Only of verified minutes. */
export const getPublishedMinutesPdf = file({
  operationId: 'getPublishedMinutesPdf',
  summary: 'Fetch the verified minutes as PDF for publication',
  permission: everyone,
  url: '/meetings/:meetingId/minutes/published.pdf',
  params: MeetingParams,
  type: 'application/pdf',
  read: async ({ deps, state, organisationId, params: { meetingId } }) => {
    const { state: meeting } = await state(meetings, meetingId);
    if (meeting.phase !== 'verified') return;
    const { state: organisation } = await state(organisations, organisationId);
    const document = await inOrganisation(deps.db, organisationId, (tx) =>
      draftedMinutes(tx, {
        ...{ organisationId, meetingId, meeting, organisation },
        rendition: 'published',
        draft: false,
      }),
    );
    const name = `protokoll-${meeting.startsOn}-publicering.pdf`;
    return { bytes: await minutesPdf(document, meeting.startsOn), name };
  },
});

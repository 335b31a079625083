import { everyone } from '../access/permission.ts';
import { MeetingParams } from '../meetings/contract.ts';
import { file } from '../operations/file.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { annexedPdf } from './appended-papers.ts';
import { readDocument } from './document-store.ts';
import { draftedMinutes } from './drafted-minutes.ts';
import { readableMinutes } from './readable-minutes.ts';

/** From the moment they are sent: the very bytes that are signed. Before that: a draft, marked so on every page. */
export const getMinutesPdf = file({
  operationId: 'getMinutesPdf',
  summary: 'Fetch the minutes as PDF',
  permission: everyone,
  url: '/meetings/:meetingId/minutes.pdf',
  params: MeetingParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { deps, organisationId, params } = asking;
    const { meetingId } = params;
    const seen = await readableMinutes(asking, meetingId);
    if (!seen) return;
    const { meeting, organisation } = seen;
    const name = `protokoll-${meeting.startsOn}.pdf`;
    const { documentHash } = meeting.minutes;
    const sent = meeting.phase === 'inVerification' || meeting.phase === 'verified';
    if (sent && documentHash) {
      const bytes = await inOrganisation(deps.db, organisationId, (tx) =>
        readDocument(tx, { organisationId, hash: documentHash }),
      );
      return bytes && { bytes, name };
    }
    const drafted = { organisationId, meetingId, meeting, organisation, draft: true };
    // No connection waits for the typesetter.
    const document = await inOrganisation(deps.db, organisationId, (tx) =>
      draftedMinutes(tx, { ...drafted, rendition: 'full' }),
    );
    return {
      bytes: await annexedPdf({ db: deps.db, organisationId }, document, meeting.startsOn),
      name,
    };
  },
});

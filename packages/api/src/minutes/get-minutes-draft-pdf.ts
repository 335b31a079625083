import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { file } from '../operations/file.ts';
import { seenMeeting } from '../record/sight.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { DraftParams } from './contract.ts';
import { readDocument } from './document-store.ts';

/** The very bytes of a draft that was sent, whatever became of it. */
export const getMinutesDraftPdf = file({
  operationId: 'getMinutesDraftPdf',
  summary: 'Fetch a draft of the minutes that was sent to be signed, as PDF',
  permission: everyone,
  url: '/meetings/:meetingId/minutes/drafts/:draft/minutes.pdf',
  params: DraftParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { deps, organisationId, params } = asking;
    const seen = await seenMeeting(asking, params.meetingId);
    if (!seen?.sight.notice) return;
    if (!seen.sight.record) throw new Denied(403, 'record-not-open');
    const sent = seen.meeting.minutes.drafts.find(({ draft }) => draft === params.draft);
    if (!sent) return;
    const bytes = await inOrganisation(deps.db, organisationId, (tx) =>
      readDocument(tx, { organisationId, hash: sent.documentHash }),
    );
    return bytes && { bytes, name: `protokoll-${seen.meeting.startsOn}-utkast-${sent.draft}.pdf` };
  },
});

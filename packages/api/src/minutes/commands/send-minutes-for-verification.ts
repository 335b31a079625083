import { desk } from '../../access/permission.ts';
import { AtBody, MeetingParams } from '../../meetings/contract.ts';
import { meetingCommand } from '../../meetings/meeting-command.ts';
import { readAssociation } from '../../record/association-of.ts';
import { annexedPdf } from '../appended-papers.ts';
import { keepDocument } from '../document-store.ts';
import { draftedMinutes, sha256 } from '../drafted-minutes.ts';
import { mailSigners } from '../mail-signers.ts';

/** Sets the minutes, keeps the exact bytes, and asks those who hold the signing offices to sign their hash. */
export const sendMinutesForVerification = meetingCommand({
  operationId: 'sendMinutesForVerification',
  summary: 'Send the minutes to chair, secretary and verifiers to be signed',
  permission: desk,
  url: '/meetings/:meetingId/minutes/verification',
  params: MeetingParams,
  body: AtBody,
  work: async ({ unit, beforehand, organisationId, meetingId, meeting, ...asked }) => {
    const { body, now, happened, decide } = asked;
    const organisation = await readAssociation(unit, organisationId);
    const document = await draftedMinutes(unit.tx, {
      ...{ organisationId, meetingId, meeting, organisation },
      rendition: 'full',
      draft: false,
    });
    const bytes = beforehand(JSON.stringify(document), () =>
      annexedPdf({ db: asked.deps.db, organisationId }, document, meeting.startsOn),
    );
    const documentHash = sha256(bytes ?? '');
    const { recordHash } = document;
    await decide({
      ...{ type: 'SendMinutesForVerification', recordHash, documentHash },
      at: happened(body.at) ?? now,
    });
    const key = { organisationId, hash: documentHash };
    if (!bytes) return;
    await keepDocument(unit.tx, key, 'application/pdf', bytes);
    const { deps, by } = asked;
    await mailSigners({ unit, deps, organisationId, meetingId, meeting, by, documentHash });
  },
});

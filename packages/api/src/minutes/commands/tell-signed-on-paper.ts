import { capacityAt, meetings } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { Denied } from '../../http/denied.ts';
import { MeetingChanged, MeetingParams } from '../../meetings/contract.ts';
import { command } from '../../operations/command.ts';
import { readAssociation } from '../../record/association-of.ts';
import { annexedPdf } from '../appended-papers.ts';
import { TellSignedOnPaperBody } from '../contract.ts';
import { keepDocument } from '../document-store.ts';
import { draftedMinutes, sha256 } from '../drafted-minutes.ts';

/** Who keeps the record vouches that the minutes were signed on paper, and shows again who says so. What Klubba sets of the record then says it, too. */
export const tellSignedOnPaper = command({
  operationId: 'tellSignedOnPaper',
  summary:
    'Vouch that the minutes were signed on paper, having confirmed password or passkey again',
  permission: desk,
  access: 'people-only',
  url: '/meetings/:meetingId/minutes/paper',
  stepUp: 'sign-minutes:{meetingId}:paper',
  params: MeetingParams,
  body: TellSignedOnPaperBody,
  answer: MeetingChanged,
  on: meetings,
  id: ({ params }) => params.meetingId,
  work: async ({ unit, beforehand, organisationId, params, body, actor, stepUp, ...asked }) => {
    const { meetingId } = params;
    const { state: meeting, version } = await unit.read(meetings, meetingId);
    if (version === 0) throw new Denied(404, 'not-found');
    const { evidenceId } = await stepUp();
    const { personId: vouchedBy } = actor;
    const at = asked.at.toISOString();
    const onPaper = {
      signers: body.signers.flatMap(({ personId, on }) => {
        const capacity = capacityAt(meeting, personId);
        return capacity ? [{ personId, capacity, on }] : [];
      }),
      ...{ scanId: body.scanId, vouchedBy, at },
    };
    const organisation = await readAssociation(unit, organisationId);
    const document = await draftedMinutes(unit.tx, {
      ...{ organisationId, meetingId, organisation },
      meeting: { ...meeting, minutes: { ...meeting.minutes, onPaper } },
      ...{ rendition: 'full', draft: false },
    });
    const bytes = beforehand(JSON.stringify(document), () =>
      annexedPdf({ db: asked.deps.db, organisationId }, document, meeting.startsOn),
    );
    const documentHash = sha256(bytes ?? '');
    const { recordHash } = document;
    await asked.decide({
      ...{ type: 'TellSignedOnPaper', ...body, recordHash, documentHash },
      ...{ vouchedBy, evidenceId, at },
    });
    if (bytes)
      await keepDocument(unit.tx, { organisationId, hash: documentHash }, 'application/pdf', bytes);
  },
  answers: ({ params, version }) => ({ meetingId: params.meetingId, version }),
});

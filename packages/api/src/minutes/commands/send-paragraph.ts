import { minutesOf, signersOf } from '@klubba/domain';
import { jcs } from '@klubba/domain/log';
import { z } from 'zod';
import { desk } from '../../access/permission.ts';
import { ItemParams } from '../../meetings/contract.ts';
import { meetingCommand } from '../../meetings/meeting-command.ts';
import { readAssociation } from '../../record/association-of.ts';
import { PartSent } from '../contract.ts';
import { keepDocument } from '../document-store.ts';
import { minutesInput, sha256 } from '../drafted-minutes.ts';
import { citedAs } from '../items-told.ts';
import { mailSigners } from '../mail-signers.ts';
import { minutesPdf } from '../minutes-pdf.ts';
import { paragraphDocument } from '../part-documents.ts';

/** Sets one §, keeps its exact bytes, and asks those who sign the minutes to sign their hash now; the rest comes later. */
export const sendParagraph = meetingCommand({
  operationId: 'sendParagraph',
  summary: 'Have one § verified at once, before the rest of the minutes',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/verification',
  params: ItemParams,
  body: z.strictObject({}),
  status: 201,
  answer: PartSent,
  work: async ({ unit, beforehand, organisationId, meetingId, meeting, ...asked }) => {
    const { params, by, now: at, decide } = asked;
    const { itemId } = params;
    const sent = { type: 'SendParagraph', itemId, by, at } as const;
    const record = minutesOf(meetingId, meeting);
    const paragraph = record.paragraphs.find((one) => one.itemId === itemId);
    const recordHash = sha256(jcs({ meetingId, paragraph: paragraph ?? null }));
    const organisation = await readAssociation(unit, organisationId);
    const drafted = { organisationId, meetingId, meeting, organisation, draft: false };
    const input = await minutesInput(unit.tx, { ...drafted, rendition: 'full' });
    const document = paragraph && paragraphDocument(input, itemId, recordHash, signersOf(meeting));
    const bytes =
      document &&
      beforehand(JSON.stringify(document), () => minutesPdf(document, meeting.startsOn));
    const documentHash = sha256(bytes ?? '');
    await decide({ ...sent, recordHash, documentHash });
    const key = { organisationId, hash: documentHash };
    if (!bytes || !paragraph) return;
    await keepDocument(unit.tx, key, 'application/pdf', bytes);
    await mailSigners({
      ...{ unit, deps: asked.deps, organisationId, meetingId, meeting, by, documentHash },
      part: { kind: 'paragraph', cited: citedAs(record, paragraph) },
    });
  },
  answers: ({ meetingId, version, meeting }) => {
    const { documentHash } = meeting.parts.at(-1)!;
    return { meetingId, version, documentHash };
  },
});

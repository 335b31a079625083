import {
  decisionOf,
  type Meeting,
  type SupplementRecord,
  supplementIn,
  type Wrong,
} from '@klubba/domain';
import { jcs } from '@klubba/domain/log';
import type { z } from 'zod';
import { desk } from '../../access/permission.ts';
import { MeetingParams } from '../../meetings/contract.ts';
import { meetingCommand } from '../../meetings/meeting-command.ts';
import { rightElection } from '../../meetings/right-election.ts';
import { readAssociation } from '../../record/association-of.ts';
import { countElsewhere } from '../../record/hanging-elsewhere.ts';
import { idsIn } from '../../record/named.ts';
import { Refused } from '../../store/errors.ts';
import type { Unit } from '../../store/unit.ts';
import { SendSupplementBody, SupplementSentAnswer } from '../contract.ts';
import { keepDocument } from '../document-store.ts';
import { minutesInput, sha256 } from '../drafted-minutes.ts';
import { mailSigners } from '../mail-signers.ts';

import { minutesPdf } from '../minutes-pdf.ts';
import { supplementDocument } from '../part-documents.ts';

/** Sets a supplement to verified minutes, keeps its exact bytes, and asks those who sign the minutes to sign their hash. What it says is right once they have. */
export const sendSupplement = meetingCommand({
  operationId: 'sendSupplement',
  summary:
    'Put right what verified minutes say, by a numbered supplement that is signed on its own',
  permission: desk,
  url: '/meetings/:meetingId/supplements',
  params: MeetingParams,
  body: SendSupplementBody,
  status: 201,
  answer: SupplementSentAnswer,
  work: async ({ unit, beforehand, organisationId, meetingId, meeting, ...asked }) => {
    const { body, by, now: at, newId, decide } = asked;
    const { reason } = body;
    const wrong = await wrongOf(unit, organisationId, meeting, body.wrong);
    const elsewhere = await elsewhereOf(unit, organisationId, meeting, body.wrong);
    const also = [];
    for (const [i, one] of (body.also ?? []).entries())
      also.push({
        correctionId: newId(`correction-${i}`),
        wrong: await wrongOf(unit, organisationId, meeting, one),
        elsewhere: await elsewhereOf(unit, organisationId, meeting, one),
      });
    const told = { supplementId: newId('supplement'), wrong, also, reason, elsewhere, by, at };
    const found = supplementIn(meeting, told);
    if ('refused' in found) throw new Refused(found);
    const { number, correction, supplements, signers } = found;
    const others = found.also.map((one) => one.correction);
    const record: SupplementRecord = {
      ...{ meetingId, number, supplements, correction, reason, by },
      ...(others.length > 0 && { also: others }),
    };
    const recordHash = sha256(jcs(record));
    const organisation = await readAssociation(unit, organisationId);
    const drafted = { organisationId, meetingId, meeting, organisation, draft: false };
    const input = await minutesInput(unit.tx, { ...drafted, rendition: 'full' }, idsIn(record));
    const document = supplementDocument(input, record, recordHash, signers);
    const bytes = beforehand(JSON.stringify(document), () => minutesPdf(document, at.slice(0, 10)));
    const documentHash = sha256(bytes ?? '');
    await decide({ type: 'SendSupplement', ...told, recordHash, documentHash });
    const key = { organisationId, hash: documentHash };
    if (!bytes) return;
    await keepDocument(unit.tx, key, 'application/pdf', bytes);
    await mailSigners({
      ...{ unit, deps: asked.deps, organisationId, meetingId, meeting, by, documentHash, signers },
      part: { kind: 'supplement' },
    });
  },
  answers: ({ meetingId, version, meeting }) => {
    const sent = meeting.parts.findLast((part) => part.kind === 'supplement')!;
    return { meetingId, version, documentHash: sent.documentHash, number: sent.number };
  },
});

/** Of an election, who was elected with the term and the words that follow. */
const wrongOf = async (
  unit: Unit,
  organisationId: string,
  meeting: Meeting,
  told: WrongTold,
): Promise<Wrong> => {
  if (told.kind !== 'election') return told;
  const { kind, electionId, ...right } = told;
  const at = { unit, organisationId, meeting, electionId };
  return { kind, ...(await rightElection(at, right)) };
};

type WrongTold = z.output<typeof SendSupplementBody>['wrong'];

/** How much hangs on a decision outside of the record, where that has not been seen yet. */
const elsewhereOf = async (
  { tx }: Unit,
  organisationId: string,
  meeting: Meeting,
  wrong: WrongTold,
) => {
  if (wrong.kind !== 'decision' || wrong.withWhatHangsOnIt) return 0;
  const decision = decisionOf(meeting, wrong.decisionId);
  return decision && decision.outcome !== wrong.outcome
    ? countElsewhere(tx, organisationId, decision)
    : 0;
};

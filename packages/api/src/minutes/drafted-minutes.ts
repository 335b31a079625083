import { createHash } from 'node:crypto';
import { type Meeting, minutesOf, type Organisation, signersOf } from '@klubba/domain';
import { jcs } from '@klubba/domain/log';
import type { Tx } from '../database/database.ts';
import type { Rendition } from '../documents/naming.ts';
import type { Language } from '../documents/words.ts';
import { noticeRuleFor } from '../meetings/held-under.ts';
import { personNames } from '../record/person-names.ts';
import { minutesDocument, peopleIn } from './minutes-document.ts';

export type Drafted = {
  readonly organisationId: string;
  readonly meetingId: string;
  readonly meeting: Meeting;
  readonly organisation: Organisation;
  /** The association's own, unless told. */
  readonly language?: Language | undefined;
  readonly rendition: Rendition;
  /** Says "draft" across every page. */
  readonly draft: boolean;
};

/** The minutes of a meeting as they stand, in words, with the hash of the record they are a projection of. */
export const draftedMinutes = async (tx: Tx, drafted: Drafted) => {
  const { organisationId, meetingId, meeting, organisation, rendition, draft } = drafted;
  const record = minutesOf(meetingId, meeting);
  const signers = meeting.minutes.signers.length ? meeting.minutes.signers : signersOf(meeting);
  const { signatures } = meeting.minutes;
  const { onPaper } = meeting.minutes;
  const vouching = [
    ...signatures.flatMap(({ vouchedBy }) => vouchedBy ?? []),
    ...(onPaper ? [onPaper.vouchedBy] : []),
  ];
  const people = [
    ...peopleIn(record, meeting),
    ...(meeting.withheld?.personIds ?? []),
    ...signers.map(({ personId }) => personId),
    ...(onPaper?.signers ?? []).map(({ personId }) => personId),
    ...vouching,
  ];
  const names = await personNames(tx, organisationId, people);
  const { association } = organisation;
  return minutesDocument({
    record,
    meeting,
    recordHash: sha256(jcs(record)),
    association: association ?? {
      ...{ name: '', organisationNumber: null, example: false },
      language: 'sv',
    },
    names: (personId) => names.get(personId),
    bodyNames: (bodyId) => organisation.bodies.get(bodyId)?.name,
    signers: signers.map((signer) => ({
      ...signer,
      signature: signatures.find((s) => s.personId === signer.personId),
    })),
    language: drafted.language ?? association?.language ?? 'sv',
    isNoticeRuleConfirmed: noticeRuleFor(organisation, meeting).confirmed,
    rendition,
    draft,
  });
};

export const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

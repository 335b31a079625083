import { createHash } from 'node:crypto';
import { asSigned, type Meeting, minutesOf, type Organisation, signersOf } from '@klubba/domain';
import { jcs } from '@klubba/domain/log';
import type { Tx } from '../database/database.ts';
import type { Rendition } from '../documents/naming.ts';
import type { Language } from '../documents/words.ts';
import { noticeRuleFor } from '../meetings/held-under.ts';
import { idsIn } from '../record/named.ts';
import { personNames } from '../record/person-names.ts';
import { type MinutesInput, minutesDocument } from './minutes-document.ts';

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
export const draftedMinutes = async (tx: Tx, drafted: Drafted) =>
  minutesDocument(await minutesInput(tx, drafted));

/** All that the words of minutes, or of a part of them, depend on. `alsoNamed` are people whom the record does not name yet. */
export const minutesInput = async (
  tx: Tx,
  drafted: Drafted,
  alsoNamed: readonly string[] = [],
): Promise<MinutesInput> => {
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
    // Whatever it is an id of: what no person has is not found.
    ...idsIn([record, meeting.proposals]),
    ...(meeting.withheld?.personIds ?? []),
    ...signers.map(({ personId }) => personId),
    ...(onPaper?.signers ?? []).map(({ personId }) => personId),
    ...vouching,
    ...meeting.parts.flatMap(peopleInPart),
    ...alsoNamed,
  ];
  const names = await personNames(tx, organisationId, people);
  const { association } = organisation;
  return {
    record,
    meeting,
    // One hash: that of the record that was signed, whatever a supplement has put right since.
    recordHash: sha256(jcs(minutesOf(meetingId, asSigned(meeting)))),
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
  };
};

/** Who signs a part or vouches for that, and whom it is about. */
const peopleInPart = (part: Meeting['parts'][number]) => [
  ...part.signers.map(({ personId }) => personId),
  ...part.signatures.flatMap(({ vouchedBy }) => vouchedBy ?? []),
  ...idsIn(
    part.kind === 'supplement' ? [part.by, part.correction, part.also, part.reason] : [part.by],
  ),
];

export const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

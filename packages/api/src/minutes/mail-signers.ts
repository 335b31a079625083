import { type Meeting, signersOf } from '@klubba/domain';
import type { Deps } from '../deps.ts';
import { mailPerson, reachedByMail } from '../mail/mail-person.ts';
import { readAssociation } from '../record/association-of.ts';
import { derivedId } from '../store/derived-id.ts';
import type { Unit } from '../store/unit.ts';

type Sent = {
  readonly unit: Unit;
  readonly deps: Pick<Deps, 'mail' | 'secret' | 'origin' | 'now'>;
  readonly organisationId: string;
  readonly meetingId: string;
  readonly meeting: Meeting;
  readonly by: string;
  /** What they are to sign. */
  readonly documentHash: string;
};

/** Tells those who are to sign that it waits for them, where mail is set up and they have an address. */
export const mailSigners = async (sent: Sent) => {
  const { unit, deps, organisationId, meetingId, meeting, by, documentHash } = sent;
  if (!deps.mail) return;
  const { association } = await readAssociation(unit, organisationId);
  const { name = '', language = 'sv' } = association ?? {};
  const signers = signersOf(meeting).map(({ personId }) => personId);
  const people = await reachedByMail(unit.tx, organisationId, signers, language);
  const link = `${deps.origin()}/${organisationId}/meetings/${meetingId}/minutes/sign`;
  for (const { personId, ...to } of people)
    await mailPerson(
      { tx: unit.tx, secret: deps.secret, at: deps.now() },
      {
        ...{ organisationId, mailId: derivedId(meetingId, `sign/${documentHash}/${personId}`) },
        ...{ kind: 'signature', personId, askedBy: by },
      },
      to,
      ({ mails: { signature } }) => ({
        subject: signature.subject(meeting.title),
        text: signature.text(meeting.title, link),
        why: signature.why(name),
      }),
    );
};

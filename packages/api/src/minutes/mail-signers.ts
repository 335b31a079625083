import { type Meeting, signersOf } from '@klubba/domain';
import type { Deps } from '../deps.ts';
import { mailPerson, reachedByMail } from '../mail/mail-person.ts';
import { readAssociation } from '../record/association-of.ts';
import { derivedId } from '../store/derived-id.ts';
import type { Unit } from '../store/unit.ts';

/** A supplement, or one § by what it is cited. */
export type SignedPart =
  | { readonly kind: 'supplement' }
  | { readonly kind: 'paragraph'; readonly cited: string };

type Sent = {
  readonly unit: Unit;
  readonly deps: Pick<Deps, 'mail' | 'secret' | 'origin' | 'now'>;
  readonly organisationId: string;
  readonly meetingId: string;
  readonly meeting: Meeting;
  readonly by: string;
  /** What they are to sign: the minutes, or what of them is signed by itself. */
  readonly documentHash: string;
  readonly part?: SignedPart;
  /** Who is to sign it, where those are not the signers of the minutes. */
  readonly signers?: readonly { readonly personId: string }[];
};

/** Tells those who are to sign that it waits for them, where mail is set up and they have an address. */
export const mailSigners = async (sent: Sent) => {
  const { unit, deps, organisationId, meetingId, meeting, by, documentHash, part } = sent;
  if (!deps.mail) return;
  const { association } = await readAssociation(unit, organisationId);
  const { name = '', language = 'sv' } = association ?? {};
  const signers = (sent.signers ?? signersOf(meeting)).map(({ personId }) => personId);
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
        text: signature.text(meeting.title, link, part),
        why: signature.why(name),
      }),
    );
};

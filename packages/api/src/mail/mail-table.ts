import type { Tx } from '../database/database.ts';
import { openWithSecret, sealWithSecret } from '../store/seal-with-secret.ts';

export type MailKind = 'notice' | 'invitation' | 'signature' | 'password' | 'webhook';

/** What became of a mail: the receiver's server took it, refuses it for good, or could not be reached for days. */
export type MailState = 'waiting' | 'taken' | 'refused' | 'givenUp';

declare module '../database/database.ts' {
  interface Tables {
    'vault.mail': {
      organisationId: string;
      mailId: string;
      kind: MailKind;
      personId: string | null;
      meetingId: string | null;
      message: number | null;
      askedBy: string | null;
      sealed: Buffer | null;
      state: MailState;
      attempts: number;
      problem: string | null;
      queuedAt: Date;
      dueAt: Date;
      doneAt: Date | null;
      noted: boolean;
    };
  }
}

/** A mail as it is sent: plain and HTML, with its calendar file. */
export type Mail = {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar?: string;
};

type Place = { readonly organisationId: string; readonly mailId: string };

/** What a mail is about; of a message of an outbox, the record is to say that it was taken. */
export type MailAbout = Place & {
  readonly kind: MailKind;
  readonly personId: string | null;
  readonly askedBy: string | null;
  readonly ofOutbox?: { readonly meetingId: string; readonly message: number };
};

/** Enters a mail to be sent. One that waits or was taken is not sent again; one that was not taken is tried anew. */
export const queueMail = async (
  { tx, secret, at }: { readonly tx: Tx; readonly secret: string; readonly at: Date },
  { ofOutbox, ...about }: MailAbout,
  mail: Mail,
) => {
  const fresh = {
    ...{ askedBy: about.askedBy, state: 'waiting' as const, attempts: 0, problem: null },
    ...{ sealed: sealWithSecret(secret, placeOf(about), JSON.stringify(mail)) },
    ...{ queuedAt: at, dueAt: at, doneAt: null, noted: !ofOutbox },
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('vault.mail')
    .values({
      ...{ ...about, ...fresh },
      ...{ meetingId: ofOutbox?.meetingId ?? null, message: ofOutbox?.message ?? null },
    })
    .onConflict((known) =>
      known
        .columns(['organisationId', 'mailId'])
        .doUpdateSet(fresh)
        .where('vault.mail.state', 'in', ['refused', 'givenUp']),
    )
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0) > 0;
};

/** A sealed mail; nothing where another secret sealed it. */
export const openMail = (secret: string, place: Place, sealed: Buffer): Mail | undefined => {
  const text = openWithSecret(secret, placeOf(place), sealed);
  return text === null ? undefined : JSON.parse(text);
};

const placeOf = ({ organisationId, mailId }: Place) => `mail:${organisationId}/${mailId}`;

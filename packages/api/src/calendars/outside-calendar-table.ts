import type { Tx } from '../database/database.ts';
import { openWithSecret, sealWithSecret } from '../store/seal-with-secret.ts';

declare module '../database/database.ts' {
  interface Tables {
    'auth.outsideCalendar': {
      organisationId: string;
      calendarId: string;
      name: string;
      host: string;
      sealed: Buffer;
      addedBy: string;
      addedAt: Date;
    };
  }
}

type Key = { readonly organisationId: string; readonly calendarId: string };

const placeOf = ({ organisationId, calendarId }: Key) =>
  `outside calendar ${organisationId}/${calendarId}`;

/** An address as it is kept: it may be a secret of whoever publishes the calendar. */
export const sealedUrl = (secret: string, key: Key, url: URL) =>
  sealWithSecret(secret, placeOf(key), url.href);

/** Where an outside calendar is fetched from; nothing where there is none, or it was sealed by another secret of the server. */
export const outsideUrl = async (tx: Tx, secret: string, key: Key): Promise<URL | undefined> => {
  const row = await tx
    .selectFrom('auth.outsideCalendar')
    .select('sealed')
    .where('organisationId', '=', key.organisationId)
    .where('calendarId', '=', key.calendarId)
    .executeTakeFirst();
  const url = row && openWithSecret(secret, placeOf(key), row.sealed);
  return url ? new URL(url) : undefined;
};

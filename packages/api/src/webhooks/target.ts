import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Db, Tx } from '../database/database.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { openWithSecret, sealWithSecret } from '../store/seal-with-secret.ts';

declare module '../database/database.ts' {
  interface Tables {
    'auth.webhookTarget': { organisationId: string; webhookId: string; sealed: Buffer };
  }
}

/** Where a webhook sends, and what it signs by: the newest secret, and those before that sign beside it until then. */
const Target = z.object({
  url: z.string(),
  secrets: z.array(z.object({ secret: z.string(), until: z.string().nullable() })),
});
export type Target = z.output<typeof Target>;

/** A new secret as Standard Webhooks has them: 24 bytes in base64 after `whsec_`. */
export const newSecret = () => `whsec_${randomBytes(24).toString('base64')}`;

type Place = { readonly organisationId: string; readonly webhookId: string };
type Keeping = { readonly db: Db; readonly secret: string };

/** Keeps where a webhook sends, sealed; it replaces what was there. */
export const keepTarget = (
  { db, secret }: Keeping,
  { organisationId, webhookId }: Place,
  target: Target,
) =>
  inOrganisation(db, organisationId, (tx) => {
    const sealed = sealWithSecret(secret, placeOf(webhookId), JSON.stringify(target));
    return tx
      .insertInto('auth.webhookTarget')
      .values({ organisationId, webhookId, sealed })
      .onConflict((known) => known.columns(['organisationId', 'webhookId']).doUpdateSet({ sealed }))
      .execute();
  });

/** Where a webhook sends; nothing where that is not known, or was sealed by another secret of the server. */
export const targetOf = async (
  tx: Tx,
  secret: string,
  { organisationId, webhookId }: Place,
): Promise<Target | undefined> => {
  const kept = await tx
    .selectFrom('auth.webhookTarget')
    .select('sealed')
    .where('organisationId', '=', organisationId)
    .where('webhookId', '=', webhookId)
    .executeTakeFirst();
  const text = kept && openWithSecret(secret, placeOf(webhookId), kept.sealed);
  return text ? Target.parse(JSON.parse(text)) : undefined;
};

export const forgetTarget = ({ db }: Pick<Keeping, 'db'>, { organisationId, webhookId }: Place) =>
  inOrganisation(db, organisationId, (tx) =>
    tx
      .deleteFrom('auth.webhookTarget')
      .where('organisationId', '=', organisationId)
      .where('webhookId', '=', webhookId)
      .execute(),
  );

const placeOf = (webhookId: string) => `webhook:${webhookId}`;

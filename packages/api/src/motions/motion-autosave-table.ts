import type { Tx } from '../database/database.ts';
import { openWithSecret, sealWithSecret } from '../store/seal-with-secret.ts';
import type { MotionAutosave } from './contract.ts';

declare module '../database/database.ts' {
  interface Tables {
    'vault.motionAutosave': {
      organisationId: string;
      motionId: string;
      personId: string;
      savedAt: Date;
      content: Buffer;
    };
  }
}

/** Whose writing of which motion. */
type Of = {
  readonly tx: Tx;
  readonly secret: string;
  readonly organisationId: string;
  readonly motionId: string;
  readonly personId: string;
};

type Kept = Omit<MotionAutosave, 'savedAt'>;

const boundTo = ({ organisationId, motionId, personId }: Of) =>
  `motion autosave ${organisationId}/${motionId}/${personId}`;

/** What somebody was writing; nothing where they were not, or under another secret. */
export const readAutosave = async (of: Of): Promise<MotionAutosave | null> => {
  const row = await of.tx
    .selectFrom('vault.motionAutosave')
    .select(['savedAt', 'content'])
    .where('organisationId', '=', of.organisationId)
    .where('motionId', '=', of.motionId)
    .where('personId', '=', of.personId)
    .executeTakeFirst();
  const text = row && openWithSecret(of.secret, boundTo(of), row.content);
  if (!row || !text) return null;
  return { savedAt: row.savedAt.toISOString(), ...(JSON.parse(text) as Kept) };
};

/** Keeps it in the place of what was there. */
export const keepAutosave = async (of: Of, kept: Kept, savedAt: Date) => {
  const content = sealWithSecret(of.secret, boundTo(of), JSON.stringify(kept));
  const { organisationId, motionId, personId } = of;
  await of.tx
    .insertInto('vault.motionAutosave')
    .values({ organisationId, motionId, personId, savedAt, content })
    .onConflict((known) =>
      known.columns(['organisationId', 'motionId', 'personId']).doUpdateSet({ savedAt, content }),
    )
    .execute();
};

export const forgetAutosave = async ({
  tx,
  organisationId,
  motionId,
  personId,
}: Omit<Of, 'secret'>) => {
  await tx
    .deleteFrom('vault.motionAutosave')
    .where('organisationId', '=', organisationId)
    .where('motionId', '=', motionId)
    .where('personId', '=', personId)
    .execute();
};

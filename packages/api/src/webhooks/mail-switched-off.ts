import { sql } from 'kysely';
import type { Deps } from '../deps.ts';
import { mailPerson, reachedByMail } from '../mail/mail-person.ts';
import { readAssociation } from '../record/association-of.ts';
import { derivedId } from '../store/derived-id.ts';
import type { Unit } from '../store/unit.ts';

type SwitchedOff = {
  readonly unit: Unit;
  readonly deps: Pick<Deps, 'mail' | 'secret' | 'origin' | 'now'>;
  readonly organisationId: string;
  readonly webhookId: string;
  readonly reason: 'gone' | 'failing';
};

/** Tells the board that a webhook has been switched off by itself, where mail is set up and they have an address. It waits for them in the panel as well. */
export const mailSwitchedOff = async (told: SwitchedOff) => {
  const { unit, deps, organisationId, webhookId, reason } = told;
  if (!deps.mail) return;
  const at = deps.now();
  const { association } = await readAssociation(unit, organisationId);
  const { name = '', language = 'sv' } = association ?? {};
  const { tx } = unit;
  const hook = await tx
    .selectFrom('read.webhook')
    .select(['name', 'host'])
    .where('organisationId', '=', organisationId)
    .where('webhookId', '=', webhookId)
    .executeTakeFirst();
  const board = await tx
    .selectFrom('read.access')
    .select('personId')
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`'board' = any(roles)`)
    .execute();
  const ids = board.map(({ personId }) => personId);
  const link = `${deps.origin()}/${organisationId}/integrations/webhooks/${webhookId}`;
  for (const { personId, ...to } of await reachedByMail(tx, organisationId, ids, language))
    await mailPerson(
      { tx, secret: deps.secret, at },
      {
        ...{ organisationId, mailId: derivedId(webhookId, `off/${at.toISOString()}/${personId}`) },
        ...{ kind: 'webhook', personId, askedBy: null },
      },
      to,
      ({ mails: { webhookOff } }) => ({
        subject: webhookOff.subject(hook?.name ?? ''),
        text: webhookOff.text(hook?.name ?? '', hook?.host ?? '', link)[reason],
        why: webhookOff.why(name),
      }),
    );
};

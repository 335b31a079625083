import { webhooks } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { RotateWebhookSecretBody, WebhookParams, WebhookSecretMade } from './contract.ts';
import { keepTarget, newSecret, targetOf } from './target.ts';

export const rotateWebhookSecret = command({
  operationId: 'rotateWebhookSecret',
  summary: 'Sign by a new secret, for a while beside the one before',
  permission: board,
  access: 'people-only',
  url: '/webhooks/:webhookId/secrets',
  params: WebhookParams,
  body: RotateWebhookSecretBody,
  answer: WebhookSecretMade,
  status: 201,
  on: webhooks,
  id: ({ params }) => params.webhookId,
  work: async ({ body, at, decide }) => {
    const overlapUntil = new Date(at.getTime() + body.overlapHours * 3_600_000).toISOString();
    await decide({ type: 'RotateWebhookSecret', overlapUntil });
    return overlapUntil;
  },
  // Once the log says so; whoever was told nothing asks once more.
  answers: async ({ deps, organisationId, params: { webhookId }, version }, overlapUntil) => {
    const place = { organisationId, webhookId };
    const known =
      overlapUntil &&
      (await inOrganisation(deps.db, organisationId, (tx) => targetOf(tx, deps.secret, place)));
    if (!known) return { webhookId, version, secret: null };
    const secret = newSecret();
    const before = known.secrets.map((one) => ({
      ...one,
      until: earlier(one.until, overlapUntil),
    }));
    await keepTarget(deps, place, { ...known, secrets: [{ secret, until: null }, ...before] });
    return { webhookId, version, secret };
  },
});

const earlier = (until: string | null, other: string) =>
  until !== null && until < other ? until : other;

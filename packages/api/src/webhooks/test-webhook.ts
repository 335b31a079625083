import { z } from 'zod';
import { board } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { Tested, WebhookParams } from './contract.ts';
import { send } from './send.ts';
import { targetOf } from './target.ts';

/** It writes nothing: what is sent is no event, and says so. */
export const testWebhook = operation({
  operationId: 'testWebhook',
  permission: board,
  access: 'people-only',
  method: 'POST',
  url: `${prefix}/webhooks/:webhookId/test`,
  schema: {
    summary:
      'Send a message at once, to see whether it arrives: `klubba.Test`, signed as events are',
    params: WebhookParams.extend({ organisationId: z.uuid() }),
    body: z.strictObject({}).optional(),
    response: { 200: Tested, ...problems },
  },
  handler: async (request, _reply, deps): Promise<z.output<typeof Tested>> => {
    const { organisationId, params, at } = contextOf<typeof WebhookParams>(request, deps);
    const { webhookId } = params;
    const target = await inOrganisation(deps.db, organisationId, (tx) =>
      targetOf(tx, deps.secret, { organisationId, webhookId }),
    );
    if (!target) throw new Denied(404, 'not-found');
    const id = `msg_${webhookId}_test_${at.getTime()}`;
    const source = `/api/organisations/${organisationId}`;
    const event = { specversion: '1.0', id, source, type: 'klubba.Test', time: at.toISOString() };
    const { status, error, milliseconds } = await send(
      target,
      { id, body: JSON.stringify(event), at },
      deps,
    );
    return { status, error, milliseconds };
  },
});

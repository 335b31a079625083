import type { PauseReason, Role, WebhookEvent } from '@klubba/domain';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.webhook': {
      organisationId: string;
      webhookId: string;
      name: string;
      host: string;
      types: string[];
      roles: Role[];
      paused: PauseReason | null;
      pausedAt: Date | null;
      createdBy: string | null;
      createdAt: Date;
    };
  }
}

/** The webhooks there are, and which of them are paused. */
export const webhookProjection: Projection<WebhookEvent> = {
  name: 'webhook',
  version: 1,
  kind: 'webhook',
  tables: ['read.webhook'],
  project: (db, { organisationId, id: webhookId, event, by, recordedAt }) => {
    const row = db
      .updateTable('read.webhook')
      .where('organisationId', '=', organisationId)
      .where('webhookId', '=', webhookId);
    switch (event.type) {
      case 'WebhookCreated': {
        const { name, host, types, roles } = event;
        return db.insertInto('read.webhook').values({
          ...{ organisationId, webhookId, name, host, createdBy: by, paused: null, pausedAt: null },
          types: [...types],
          roles: [...roles],
          createdAt: new Date(recordedAt),
        });
      }
      case 'WebhookChanged': {
        const { name, host, types } = event;
        return row.set({ name, host, types: [...types] });
      }
      case 'WebhookPaused':
        return row.set({ paused: event.reason, pausedAt: new Date(recordedAt) });
      case 'WebhookResumed':
        return row.set({ paused: null, pausedAt: null });
      case 'WebhookRemoved':
        return db
          .deleteFrom('read.webhook')
          .where('organisationId', '=', organisationId)
          .where('webhookId', '=', webhookId);
      case 'WebhookSecretRotated':
      case 'WebhookReplayed':
        return;
    }
  },
};

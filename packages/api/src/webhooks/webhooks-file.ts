import { localDate } from '@klubba/domain/time';
import { listFile } from '../documents/list-file.ts';
import { rolesIn } from '../documents/words/roles.ts';
import { Webhook } from './contract.ts';
import { listWebhooks } from './list-webhooks.ts';

const pauses: Record<
  NonNullable<Webhook['paused']>,
  { readonly sv: string; readonly en: string }
> = {
  asked: { sv: 'pausad', en: 'paused' },
  failing: { sv: 'avstängd: kom inte fram', en: 'switched off: did not arrive' },
  gone: { sv: 'avstängd: mottagaren är borta', en: 'switched off: the receiver is gone' },
};
const on = { sv: 'skickar', en: 'sends' };

export const webhooksFile = listFile({
  operationId: 'getWebhooksFile',
  summary: 'Where events are sent, without addresses and secrets, as CSV or JSON',
  list: listWebhooks,
  name: 'webhooks',
  row: Webhook,
  rows: ({ webhooks }) => webhooks,
  columns: [
    { sv: 'Namn', en: 'Name', of: ({ name }) => name },
    { sv: 'Mottagare', en: 'Receiver', of: ({ host }) => host },
    { sv: 'Händelser', en: 'Events', of: ({ types }) => types.join(', ') },
    { sv: 'Roller', en: 'Roles', of: ({ roles }, language) => rolesIn(language, roles) },
    {
      sv: 'Läge',
      en: 'State',
      of: ({ paused }, language) => (paused ? pauses[paused] : on)[language],
    },
    {
      ...{ sv: 'Gjord', en: 'Made' },
      of: ({ createdAt }, _, timeZone) => localDate(createdAt, timeZone),
    },
    { sv: 'Gjord av', en: 'Made by', of: ({ createdBy }) => createdBy?.name ?? null },
    { sv: 'Id', en: 'Id', of: ({ webhookId }) => webhookId },
  ],
});

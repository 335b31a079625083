import type { Webhook } from '@klubba/api/contract/webhooks';
import { Match, Switch } from 'solid-js';
import { moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { Status } from '../ui/status.tsx';

/** Whether events are sent: as they happen, not now, or not any more and why. */
export const WebhookStatus = (props: { of: Webhook }) => (
  <Switch fallback={<span class="soft">{t('webhooks.on')}</span>}>
    <Match when={props.of.paused}>
      {(reason) => <Status tone="wax">{t(`webhooks.paused-${reason()}`)}</Status>}
    </Match>
    <Match when={props.of.failingSince}>
      {(since) => <Status tone="wax">{t('webhooks.failing', { since: moment(since()) })}</Status>}
    </Match>
    <Match when={props.of.position < props.of.head}>
      <span class="soft">{t('webhooks.behind', { count: props.of.head - props.of.position })}</span>
    </Match>
  </Switch>
);

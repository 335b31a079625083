import type { Webhook } from '@klubba/api/contract/webhooks';
import { t } from '../language/language.ts';
import { Field, TextField } from '../ui/form.tsx';

/** What is told of a webhook when it is made, and can be changed later. */
export const WebhookFields = (props: { start?: Webhook; types: readonly string[] }) => (
  <>
    <Field
      name="name"
      label={t('keys.name')}
      hint={t('webhooks.name-hint')}
      required
      maxlength={100}
      value={props.start?.name ?? ''}
    />
    <Field
      name="url"
      type="url"
      label={t('webhooks.url')}
      hint={
        props.start ? t('webhooks.url-stays', { host: props.start.host }) : t('webhooks.url-hint')
      }
      required={!props.start}
      placeholder="https://"
      maxlength={2000}
    />
    <TextField
      name="types"
      label={t('webhooks.types')}
      hint={t('webhooks.types-hint')}
      rows={3}
      value={props.start?.types.join('\n') ?? ''}
    />
    <details>
      <summary>{t('webhooks.types-there-are')}</summary>
      <p class="hint break">{props.types.join(', ')}</p>
    </details>
  </>
);

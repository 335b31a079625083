import type { WebhookSecretMade } from '@klubba/api/contract/webhooks';
import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Button } from '../ui/button.tsx';
import { FormEnd } from '../ui/form.tsx';

/** What a webhook signs by, told this once. */
export const SigningSecret = (props: { made: WebhookSecretMade }) => {
  const organisation = useOrganisation();
  const [copied, setCopied] = createSignal(false);
  const copy = async (secret: string) => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <div class="form" role="status">
      <Show when={props.made.secret} fallback={<p>{t('keys.told-already')}</p>}>
        {(secret) => (
          <>
            <p>{t('webhooks.told-once')}</p>
            <p class="setup-key break">{secret()}</p>
            <FormEnd>
              <Button kind="main" onClick={() => copy(secret())}>
                {t(copied() ? 'keys.copied' : 'webhooks.copy')}
              </Button>
              <A href={organisation.to(`/integrations/webhooks/${props.made.webhookId}`)}>
                {t('keys.done')}
              </A>
            </FormEnd>
          </>
        )}
      </Show>
    </div>
  );
};

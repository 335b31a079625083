import type { SecretMade } from '@klubba/api/contract/keys';
import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Button } from '../ui/button.tsx';
import { FormEnd } from '../ui/form.tsx';

/** The secret of a key, told this once, with a first question to try it by. */
export const Made = (props: { made: SecretMade }) => {
  const organisation = useOrganisation();
  const [copied, setCopied] = createSignal(false);
  const copy = async (secret: string) => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  const done = () => (
    <A href={organisation.to(`/integrations/keys/${props.made.keyId}`)}>{t('keys.done')}</A>
  );
  return (
    <div class="form" role="status">
      <Show
        when={props.made.secret}
        fallback={
          <>
            <p>{t('keys.told-already')}</p>
            <FormEnd>{done()}</FormEnd>
          </>
        }
      >
        {(secret) => (
          <>
            <p>{t('keys.told-once', { until: moment(props.made.expiresAt!) })}</p>
            <p class="setup-key break">{secret()}</p>
            <FormEnd>
              <Button kind="main" onClick={() => copy(secret())}>
                {t(copied() ? 'keys.copied' : 'keys.copy')}
              </Button>
              {done()}
            </FormEnd>
            <p class="hint">{t('keys.try-it')}</p>
            <pre class="setup-key break">{firstQuestion(organisation.id)}</pre>
          </>
        )}
      </Show>
    </div>
  );
};

// The secret itself would stay in the history of a shell.
const firstQuestion = (organisationId: string) =>
  `curl --header "Authorization: Bearer $KLUBBA_KEY" ${location.origin}/api/organisations/${organisationId}`;

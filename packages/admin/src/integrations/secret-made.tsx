import type { Key, SecretMade } from '@klubba/api/contract/keys';
import { A, createAsync } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Button } from '../ui/button.tsx';
import { FormEnd } from '../ui/form.tsx';
import { listKeys } from './data.ts';
import { sayUntil } from './stand-of.ts';

type Scope = Key['scopes'][number];

/** The secret of a key, told this once, with a first question to try it by. */
export const Made = (props: { made: SecretMade }) => {
  const organisation = useOrganisation();
  const [copied, setCopied] = createSignal(false);
  const list = createAsync(() => listKeys(organisation.id));
  const question = () => {
    const opened = list()?.keys.find(({ keyId }) => keyId === props.made.keyId)?.scopes;
    return questions.find(([scope]) => opened?.includes(scope))?.[1];
  };
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
            <p>{t('keys.told-once', { until: sayUntil(props.made.expiresAt!) })}</p>
            <p class="setup-key break">{secret()}</p>
            <FormEnd>
              <Button kind="main" onClick={() => copy(secret())}>
                {t(copied() ? 'keys.copied' : 'keys.copy')}
              </Button>
              {done()}
            </FormEnd>
            <Show when={question()}>
              {(path) => (
                <>
                  <p class="hint">{t('keys.try-it')}</p>
                  <code class="hash">{asked(organisation.id, path())}</code>
                </>
              )}
            </Show>
          </>
        )}
      </Show>
    </div>
  );
};

/** A list that each scope lets a program read. */
const questions: readonly (readonly [Scope, string])[] = [
  ['decisions:read', '/decisions'],
  ['meetings:read', '/meetings'],
  ['motions:read', '/motions'],
  ['people:read', '/people'],
  ['organisations:read', '/bodies'],
];

// The secret itself would stay in the history of a shell.
const asked = (organisationId: string, path: string) =>
  `curl --header "Authorization: Bearer $KLUBBA_KEY" ${location.origin}/api/organisations/${organisationId}${path}`;

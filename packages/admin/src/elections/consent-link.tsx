import type { ConsentLink as Link } from '@klubba/api/contract';
import { createSignal, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Button } from '../ui/button.tsx';
import { getConsentLink } from './data.ts';

/** A link for a nominee to answer by: fetched when asked for, shown so that it can be sent as one likes. */
export const ConsentLink = (props: { electionId: string; candidateId: string; name: string }) => {
  const organisation = useOrganisation();
  const [link, setLink] = createSignal<Link>();
  const [copied, setCopied] = createSignal(false);
  const fetchLink = async () =>
    setLink(await getConsentLink(organisation.id, props.electionId, props.candidateId));
  const copy = async (address: string) => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Show
      when={link()}
      fallback={
        <Button
          kind="quiet"
          aria-label={t('consent-link.of', { name: props.name })}
          onClick={fetchLink}
        >
          {t('consent-link.get')}
        </Button>
      }
    >
      {(found) => (
        <div class="consent-link" role="status">
          <p class="hint">
            {t('consent-link.why', { name: props.name, until: day(found().until) })}
          </p>
          <code>{found().link}</code>
          <Button kind="quiet" onClick={() => copy(found().link)}>
            {t(copied() ? 'consent-link.copied' : 'consent-link.copy')}
          </Button>
        </div>
      )}
    </Show>
  );
};

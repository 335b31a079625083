import { createSignal, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Button } from './button.tsx';

type Link = { readonly link: string; readonly until: string };

/** A link for somebody to act by without a sign-in: fetched when asked for, shown so that it can be sent as one likes. */
export const HandedLink = (props: {
  verb: string;
  /** The verb, and for whom. */
  label: string;
  fetch: () => Promise<Link>;
  why: (until: string) => string;
}) => {
  const [link, setLink] = createSignal<Link>();
  const [copied, setCopied] = createSignal(false);
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
          aria-label={props.label}
          onClick={async () => setLink(await props.fetch())}
        >
          {props.verb}
        </Button>
      }
    >
      {(found) => (
        <div class="handed-link" role="status">
          <p class="hint">{props.why(found().until)}</p>
          <code>{found().link}</code>
          <Button kind="quiet" onClick={() => copy(found().link)}>
            {t(copied() ? 'handed-link.copied' : 'handed-link.copy')}
          </Button>
        </div>
      )}
    </Show>
  );
};

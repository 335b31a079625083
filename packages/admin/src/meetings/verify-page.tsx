import type { RouteSectionProps } from '@solidjs/router';
import { createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { attempt, isProblem, post } from '../api.ts';
import { t } from '../language/language.ts';
import { Threshold } from '../session/threshold.tsx';
import { FormError } from '../ui/form.tsx';
import { Status } from '../ui/status.tsx';
import './meetings.css';

/** What is known of a file: no hash where it cannot be read, as a folder. */
type Checked = { readonly name: string; readonly hash?: string; readonly signed?: boolean };
type Problem = Awaited<ReturnType<typeof attempt>>;

/** For anybody: whether files are signed minutes of this association. They stay where they are; only their hashes are sent. */
export const VerifyPage = (props: RouteSectionProps) => {
  const [checked, setChecked] = createSignal<readonly Checked[]>([]);
  const [problem, setProblem] = createSignal<Problem>();
  const [isChecking, setChecking] = createSignal(false);
  let input!: HTMLInputElement;
  let latest = 0;

  const check = async (files: Iterable<File>) => {
    latest += 1;
    const own = latest;
    setChecked([]);
    setProblem(undefined);
    setChecking(true);
    for (const file of files) {
      const answer = await ask(file);
      if (own !== latest) return;
      if (isProblem(answer)) {
        setProblem(answer);
        break;
      }
      setChecked((before) => [...before, answer]);
    }
    setChecking(false);
  };
  const ask = async (file: File) => {
    const { name } = file;
    const hash = await hashOf(file);
    if (hash === undefined) return { name };
    const asked = post(`/verifications/${props.params.organisationId}`, { hash });
    return (await attempt(asked)) ?? { name, hash, signed: (await asked).signed };
  };

  // Beside the field, too: a browser would leave the page and show the file.
  const stay = (event: DragEvent) => event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const files = event.dataTransfer?.files;
    if (!files?.length) return;
    input.files = files;
    void check(files);
  };
  onMount(() => {
    addEventListener('dragover', stay);
    addEventListener('drop', drop);
    onCleanup(() => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', drop);
    });
  });

  return (
    <Threshold title={t('verify.title')} lead={t('verify.lead')}>
      <FormError problem={problem()} />
      <div class="field">
        <label for="verified-file">{t('verify.file')}</label>
        <input
          ref={input}
          id="verified-file"
          class="input"
          type="file"
          multiple
          accept="application/pdf"
          aria-describedby="verified-file-hint"
          // Else nothing happens where the same file is chosen once more.
          onClick={() => {
            input.value = '';
          }}
          onChange={() => void check(input.files ?? [])}
        />
        <span class="hint" id="verified-file-hint">
          {t('verify.file-hint')}
        </span>
      </div>
      <div class="verified" role="status">
        <For each={checked()}>{(one) => <Answer of={one} />}</For>
        <Show when={isChecking()}>
          <p>{t('verify.checking')}</p>
        </Show>
      </div>
    </Threshold>
  );
};

const Answer = (props: { of: Checked }) => (
  <section>
    <p class="serif prose break">
      <Show when={props.of.hash} fallback={t('verify.unreadable', { name: props.of.name })}>
        <Status tone={props.of.signed ? 'good' : 'waiting'}>
          {t(props.of.signed ? 'verify.is-so' : 'verify.is-not')}
        </Status>{' '}
        {t(props.of.signed ? 'verify.yes' : 'verify.no', { name: props.of.name })}
      </Show>
    </p>
    <Show when={props.of.hash}>
      {(hash) => (
        <>
          <Show when={!props.of.signed}>
            <p>{t('verify.no-why')}</p>
          </Show>
          <div>
            <p class="hint">{t('verify.hash')}</p>
            <code class="hash">{hash()}</code>
          </div>
        </>
      )}
    </Show>
  </section>
);

/** Nothing where it cannot be read. */
const hashOf = async (file: File) => {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return undefined;
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
};

import type { RouteSectionProps } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { attempt, post } from '../api.ts';
import { t } from '../language/language.ts';
import { Threshold } from '../session/threshold.tsx';
import { FormError } from '../ui/form.tsx';
import { Status } from '../ui/status.tsx';
import './meetings.css';

type Checked = { readonly name: string; readonly hash: string; readonly signed: boolean };
type Problem = Awaited<ReturnType<typeof attempt>>;

/** For anybody: whether a file is signed minutes of this association. The file stays where it is; only its hash is sent. */
export const VerifyPage = (props: RouteSectionProps) => {
  const [checked, setChecked] = createSignal<Checked>();
  const [problem, setProblem] = createSignal<Problem>();
  const check = async (file: File | undefined) => {
    if (!file) return;
    setChecked(undefined);
    const hash = await hashOf(file);
    const asked = post(`/verifications/${props.params.organisationId}`, { hash });
    setProblem(await attempt(asked));
    if (!problem()) setChecked({ name: file.name, hash, signed: (await asked).signed });
  };
  return (
    <Threshold title={t('verify.title')} lead={t('verify.lead')}>
      <FormError problem={problem()} />
      <div class="field">
        <label for="verified-file">{t('verify.file')}</label>
        <input
          id="verified-file"
          class="input"
          type="file"
          accept="application/pdf"
          aria-describedby="verified-file-hint"
          onChange={(event) => void check(event.currentTarget.files?.[0])}
        />
        <span class="hint" id="verified-file-hint">
          {t('verify.file-hint')}
        </span>
      </div>
      <div role="status">
        <Show when={checked()}>
          {(found) => (
            <>
              <p class="serif prose break">
                <Status tone={found().signed ? 'good' : 'waiting'}>
                  {t(found().signed ? 'verify.is-so' : 'verify.is-not')}
                </Status>{' '}
                {t(found().signed ? 'verify.yes' : 'verify.no', { name: found().name })}
              </p>
              <Show when={!found().signed}>
                <p>{t('verify.no-why')}</p>
              </Show>
              <p class="hint">{t('verify.hash')}</p>
              <code class="hash">{found().hash}</code>
            </>
          )}
        </Show>
      </div>
    </Threshold>
  );
};

const hashOf = async (file: File) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

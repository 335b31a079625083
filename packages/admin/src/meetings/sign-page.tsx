import type { Problem, SignatureAsked } from '@klubba/api/contract';
import { createAsync } from '@solidjs/router';
import { createSignal, Match, onCleanup, Show, Switch } from 'solid-js';
import { attempt, newAsking, post } from '../api.ts';
import { day, moment, number } from '../language/format.ts';
import { t } from '../language/language.ts';
import { AskedPage } from '../session/asked-page.tsx';
import { Button } from '../ui/button.tsx';
import { FormError, TextField } from '../ui/form.tsx';
import { textIn } from '../ui/form-data.ts';
import { Status } from '../ui/status.tsx';
import { fetchLinkedDocument } from './signing.ts';
import './meetings.css';

/** Where a link to an officer from elsewhere leads: the document, and then the button, without a sign-in. */
export const SignPage = () => (
  <AskedPage
    title={t('signing.title')}
    lead={t('sign-page.lead')}
    path="/signatures/asked"
    invalid={t('sign-page.invalid')}
  >
    {(asked, token) => <Asked token={token} asked={asked()} />}
  </AskedPage>
);

const Asked = (props: { token: string; asked: SignatureAsked }) => {
  const [signed, setSigned] = createSignal<string>();
  const [objected, setObjected] = createSignal(false);
  return (
    <>
      <p class="serif prose">
        {t('sign-page.asked', {
          name: props.asked.name ?? t('mention.erased'),
          capacity: t(`meetingOffice.${props.asked.capacity}`),
          title: props.asked.title,
          day: day(props.asked.startsOn),
          association: props.asked.association,
        })}
      </p>
      <Show when={props.asked.part}>
        {(part) => <p class="serif prose">{t(`signing.what.${part()}`)}</p>}
      </Show>
      <Switch
        fallback={
          <ToSign
            part={props.asked.part !== null}
            token={props.token}
            hash={props.asked.documentHash}
            onSigned={setSigned}
            onObjected={() => setObjected(true)}
          />
        }
      >
        <Match when={objected()}>
          <p class="serif" role="status">
            {t('sign-page.objected')}
          </p>
        </Match>
        <Match when={signed() ?? props.asked.signedAt}>
          {(at) => (
            <p class="serif" role="status">
              {t('sign-page.signed', { moment: moment(at()) })}
            </p>
          )}
        </Match>
      </Switch>
    </>
  );
};

const ToSign = (props: {
  /** A supplement or a § on its own, not the minutes. */
  part: boolean;
  token: string;
  hash: string;
  onSigned: (at: string) => void;
  onObjected: () => void;
}) => {
  const document = createAsync(async () => {
    const { bytes, ...read } = await fetchLinkedDocument(props.token);
    const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    return { ...read, address };
  });
  onCleanup(() => URL.revokeObjectURL(document()?.address ?? ''));
  const matches = () => document()?.hash === props.hash;
  const [opened, setOpened] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  const asking = newAsking();
  const sign = async () => {
    const sent = post('/signatures', { token: props.token }, asking);
    const refused = await attempt(sent);
    setProblem(refused);
    if (!refused) props.onSigned((await sent).signedAt);
  };
  return (
    <>
      <Show when={document()} fallback={<p role="status">{t('signing.checking')}</p>}>
        {(read) => (
          <section class="to-sign">
            <a
              class="button"
              href={read().address}
              target="_blank"
              rel="noopener"
              onClick={() => setOpened(true)}
            >
              {t(props.part ? 'signing.read-part' : 'signing.read')}
            </a>
            <p class="hash-title">{t('minutes.hash')}</p>
            <code class="hash">{props.hash}</code>
            <p role="status">
              {t('signing.size', { size: number(Math.ceil(read().size / 1024)) })}{' '}
              <Status tone={matches() ? 'good' : 'waiting'}>
                {t(matches() ? 'signing.match' : 'signing.mismatch')}
              </Status>
            </p>
          </section>
        )}
      </Show>
      <FormError problem={problem()} />
      <Show when={matches()}>
        <Show
          when={opened()}
          fallback={
            <p class="hint">
              {t(props.part ? 'sign-page.read-first-part' : 'sign-page.read-first')}
            </p>
          }
        >
          <div class="form-end">
            <Button kind="main" onClick={sign}>
              {t(props.part ? 'sign-page.sign-part' : 'sign-page.sign')}
            </Button>
          </div>
        </Show>
      </Show>
      <Objection part={props.part} token={props.token} onDone={props.onObjected} />
    </>
  );
};

const Objection = (props: { part: boolean; token: string; onDone: () => void }) => {
  const [problem, setProblem] = createSignal<Problem>();
  const asking = newAsking();
  const object = async (form: HTMLFormElement) => {
    const body = { token: props.token, reason: textIn(new FormData(form), 'reason') };
    const refused = await attempt(post('/signatures/objections', body, asking));
    setProblem(refused);
    if (!refused) props.onDone();
  };
  return (
    <details>
      <summary>{t('sign-page.object')}</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void object(event.currentTarget);
        }}
      >
        <p>{t(props.part ? 'objection.lead-part' : 'objection.lead')}</p>
        <FormError problem={problem()} />
        <TextField
          name="reason"
          label={t('objection.reason')}
          required
          written
          problem={problem()}
        />
        <div class="form-end">
          <Button type="submit">{t('objection.send')}</Button>
        </div>
      </form>
    </details>
  );
};

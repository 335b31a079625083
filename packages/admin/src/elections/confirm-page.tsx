import type { ConfirmationAsked, Problem } from '@klubba/api/contract';
import { createSignal, For, Show } from 'solid-js';
import { attempt, fetchByLink, newAsking, post } from '../api.ts';
import { day, moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { AskedPage } from '../session/asked-page.tsx';
import { Button } from '../ui/button.tsx';
import { CheckField, Field, FormError, TextField } from '../ui/form.tsx';
import { isChecked, textIn, textOrNull } from '../ui/form-data.ts';
import { Section } from '../ui/page.tsx';
import './elections.css';

/** Where a link to an association leads: the result and what it rests on, and whether it is as they know it, without a sign-in. */
export const ConfirmPage = () => (
  <AskedPage
    title={t('confirm-page.title')}
    lead={t('confirm-page.lead')}
    path="/confirmations/asked"
    invalid={t('confirm-page.invalid')}
  >
    {(asked, token) => <Asked token={token} asked={asked()} />}
  </AskedPage>
);

type Answer = NonNullable<ConfirmationAsked['answer']>;

const Asked = (props: { token: string; asked: ConfirmationAsked }) => {
  const [given, setGiven] = createSignal<Answer>();
  return (
    <>
      <p class="serif prose">
        {t('confirm-page.asked', {
          association: props.asked.association,
          title: props.asked.title,
          host: props.asked.host,
          day: day(props.asked.declaredAt),
        })}
      </p>
      <Places title={t('outcome.elected')} places={props.asked.elected} />
      <Show when={props.asked.substitutes.length}>
        <Places title={t('confirm-page.substitutes')} places={props.asked.substitutes} />
      </Show>
      <Files token={props.token} hash={props.asked.evidenceHash} />
      <Show
        when={given() ?? props.asked.answer}
        fallback={<ToAnswer token={props.token} onGiven={setGiven} />}
      >
        {(answer) => (
          <p class="serif" role="status">
            {t(answer().agrees ? 'confirm-page.confirmed' : 'confirm-page.doubted', {
              moment: moment(answer().at),
            })}
          </p>
        )}
      </Show>
    </>
  );
};

const Places = (props: { title: string; places: ConfirmationAsked['elected'] }) => (
  <Section title={props.title}>
    <ol class="rows">
      <For each={props.places}>
        {(one) => (
          <li class="row">
            <span class="row-title">{one.name ?? t('mention.erased')}</span>
            <span class="row-side soft">
              {one.own ? t('confirm-page.own', { association: one.association }) : one.association}
            </span>
          </li>
        )}
      </For>
    </ol>
  </Section>
);

const Files = (props: { token: string; hash: string }) => {
  const save = async (name: string) => {
    const response = await fetchByLink(`/confirmations/${name}`, props.token);
    if (!response.ok) throw new TypeError(`${response.status}`);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <Section title={t('outcome.documents')}>
      <div class="form-end">
        <Button onClick={() => save('result.pdf')}>{t('outcome.result-pdf')}</Button>
        <Button onClick={() => save('result.csv')}>{t('outcome.result-csv')}</Button>
      </div>
      <p class="hint">{t('confirm-page.hash')}</p>
      <code class="evidence-hash">{props.hash}</code>
    </Section>
  );
};

const ToAnswer = (props: { token: string; onGiven: (answer: Answer) => void }) => {
  const [isWrong, setWrong] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  const asking = newAsking();
  const answer = async (form: FormData) => {
    const agrees = !isChecked(form, 'wrong');
    const body = {
      ...{ token: props.token, agrees, name: textIn(form, 'name') },
      reason: agrees ? null : textOrNull(form, 'reason'),
    };
    const sent = post('/confirmations', body, asking);
    const refused = await attempt(sent);
    setProblem(refused);
    if (!refused) props.onGiven(await sent);
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void answer(new FormData(event.currentTarget));
      }}
    >
      <FormError problem={problem()} />
      <Field
        name="name"
        label={t('confirm-page.name')}
        autocomplete="name"
        required
        maxLength={300}
        problem={problem()}
      />
      <CheckField
        name="wrong"
        label={t('confirm-page.wrong')}
        checked={isWrong()}
        onChange={(event) => setWrong(event.currentTarget.checked)}
      />
      <Show when={isWrong()}>
        <TextField
          name="reason"
          label={t('confirm-page.reason')}
          required
          written
          problem={problem()}
        />
      </Show>
      <p class="hint">{t('confirm-page.means')}</p>
      <div class="form-end">
        <Button kind="main" type="submit">
          {t(isWrong() ? 'confirm-page.doubt' : 'confirm-page.confirm')}
        </Button>
      </div>
    </form>
  );
};

import { createSignal, For, Show, useContext } from 'solid-js';
import { today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { say } from '../language/say.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { ProblemAround } from '../ui/field.tsx';
import { CheckField, Field, TextField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { recordFeesPaid, registerPeople } from './many.ts';
import { cellOf, lineOf, rowsIn } from './rows.ts';

/** Many people at once, a row each: all of them, or none and what is wrong of each. */
export const RegisterPeoplePage = () => {
  const organisation = useOrganisation();
  return (
    <Page title={t('people.many')} over={t('people.title')} lead={t('people.many-lead')}>
      <ActionForm
        action={registerPeople.with(organisation.id)}
        verb={t('people.many-send')}
        cancel={organisation.to('/people')}
      >
        <Rows label={t('people.rows')} hint={t('people.rows-hint')} />
        <CheckField name="sharesEmail" label={t('people.rows-share')} />
      </ActionForm>
    </Page>
  );
};

/** Who paid the fee of a year, a row each. */
export const RecordFeesPage = () => {
  const organisation = useOrganisation();
  return (
    <Page title={t('people.fees')} over={t('people.title')} lead={t('people.fees-lead')}>
      <ActionForm
        action={recordFeesPaid.with(organisation.id)}
        verb={t('people.fees-send')}
        cancel={organisation.to('/people')}
      >
        <div class="form-parts">
          <Field
            name="year"
            label={t('person.fee-year')}
            inputMode="numeric"
            value={today().slice(0, 4)}
            required
          />
          <Field name="on" label={t('person.fee-on')} type="date" value={today()} required />
        </div>
        <Rows label={t('people.fee-rows')} hint={t('people.fee-rows-hint')} />
      </ActionForm>
    </Page>
  );
};

/** The rows as they are typed or pasted, how many they are, and what is wrong of each by its line. */
const Rows = (props: { label: string; hint: string }) => {
  const problem = useContext(ProblemAround);
  const [text, setText] = createSignal('');
  const rows = () => rowsIn(text());
  const wrong = () =>
    (problem()?.errors ?? []).flatMap(({ pointer, code, facts }) => {
      const line = lineOf(rows(), pointer);
      if (line === undefined) return [];
      const [cell, said] = [cellOf(pointer), say(code, facts ?? {})];
      return [{ line, said: cell ? `${t(cell)}: ${said}` : said }];
    });
  return (
    <>
      <Show when={wrong().length > 0}>
        <ul class="form-error row-errors" role="alert">
          <For each={wrong()}>
            {({ line, said }) => (
              <li>
                {t('people.row', { line })} {said}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <TextField
        name="rows"
        label={props.label}
        hint={props.hint}
        rows={12}
        required
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {t('people.row-count', { count: rows().length })}
      </p>
    </>
  );
};

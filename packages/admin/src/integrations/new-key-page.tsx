import { addDays } from '@klubba/domain';
import { createAsync, useSubmission } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { isProblem } from '../api.ts';
import { t, tIfKnown } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ByPasskey, ProofFields } from '../session/proof-fields.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { FieldError } from '../ui/field.tsx';
import { Field } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { RolesField } from '../users/roles-field.tsx';
import { createKey, listKeys } from './data.ts';
import { Made } from './secret-made.tsx';

export const NewKeyPage = () => {
  const submission = useSubmission(createKey);
  return (
    <Page title={t('keys.make')} over={t('integrations.title')} lead={t('keys.make-lead')}>
      <Show
        when={isProblem(submission.result) ? undefined : submission.result}
        fallback={<NewKeyForm />}
      >
        {(made) => <Made made={made()} />}
      </Show>
    </Page>
  );
};

const NewKeyForm = () => {
  const organisation = useOrganisation();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <ActionForm
      action={createKey.with(organisation.id)}
      verb={t('keys.make')}
      cancel={organisation.to('/integrations')}
      ways={<ByPasskey />}
    >
      <Field
        name="name"
        label={t('keys.name')}
        hint={t('keys.name-hint')}
        required
        maxlength={100}
      />
      <RolesField legend={t('keys.roles')} hint={t('keys.roles-hint')} />
      <ScopeFields />
      <Field
        name="lastDay"
        type="date"
        label={t('keys.last-day')}
        hint={t('keys.last-day-hint')}
        required
        min={today}
        value={addDays(today, 90)}
      />
      <ProofFields />
    </ActionForm>
  );
};

/** For each area whether it is read, written, or neither. */
const ScopeFields = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listKeys(organisation.id));
  const areas = createMemo(() => [
    ...new Set((list()?.scopes ?? []).map((scope) => scope.split(':')[0]!)),
  ]);
  const has = (scope: string) => list()?.scopes.some((one) => one === scope);
  return (
    <fieldset class="fieldset">
      <legend>{t('keys.scopes')}</legend>
      <p class="hint">{t('keys.scopes-hint')}</p>
      <table class="check-table">
        <thead>
          <tr>
            <th scope="col">{t('keys.area')}</th>
            <th scope="col">{t('keys.reads')}</th>
            <th scope="col">{t('keys.writes')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={areas()}>
            {(area) => (
              <tr>
                <th scope="row">{tIfKnown(`keys.area-${area}`, {}) ?? area}</th>
                <For each={['read', 'write']}>
                  {(what) => (
                    <td>
                      <Show when={has(`${area}:${what}`)}>
                        <input
                          type="checkbox"
                          name="scopes"
                          value={`${area}:${what}`}
                          aria-label={`${tIfKnown(`keys.area-${area}`, {}) ?? area}: ${t(
                            what === 'read' ? 'keys.reads' : 'keys.writes',
                          )}`}
                        />
                      </Show>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <FieldError name="scopes" />
    </fieldset>
  );
};

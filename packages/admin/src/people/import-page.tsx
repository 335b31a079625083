import type { Problem } from '@klubba/api/contract';
import { createSignal, For, Show } from 'solid-js';
import { isProblem } from '../api.ts';
import { t, tIfKnown } from '../language/language.ts';
import { say } from '../language/say.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { FaultyRows } from '../ui/faulty-rows.tsx';
import { CheckField, Field } from '../ui/form.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { importPeople, type Looked, lookAtFile, textOfFile } from './importing.ts';

/** People from a file: what it would change is seen first, and nothing is written before that is confirmed. */
export const ImportPeoplePage = () => {
  const organisation = useOrganisation();
  const [text, setText] = createSignal<string>();
  const [shares, setShares] = createSignal(false);
  const [looked, setLooked] = createSignal<Looked>();
  const [problem, setProblem] = createSignal<Problem>();
  const look = async () => {
    const chosen = text();
    if (chosen === undefined) return;
    const answer = await lookAtFile(organisation.id, chosen, shares());
    setProblem(isProblem(answer) ? answer : undefined);
    setLooked(isProblem(answer) ? undefined : answer);
  };
  return (
    <Page title={t('people.import')} over={t('people.title')} lead={t('people.import-lead')}>
      <div class="form">
        <Field
          name="file"
          type="file"
          label={t('people.import-file')}
          hint={t('people.import-hint')}
          accept=".csv,.txt"
          required
          // A file that was put right is chosen once more: the same one, which else is no change.
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
          onChange={async (event) => {
            const [file] = event.currentTarget.files ?? [];
            setText(file && (await textOfFile(file)));
            await look();
          }}
        />
        <CheckField
          name="shares"
          label={t('people.rows-share')}
          onChange={(event) => {
            setShares(event.currentTarget.checked);
            void look();
          }}
        />
        <Show when={problem()}>
          {(found) => (
            <p class="form-error" role="alert">
              {say((found().errors[0] ?? found()).code, found().errors[0]?.facts ?? {})}
            </p>
          )}
        </Show>
      </div>
      <div role="status">
        <Show when={looked()}>
          {(found) => (
            <p>
              {t('people.import-found', {
                fresh: of(found(), 'new').length,
                changed: of(found(), 'changed').length,
                same: of(found(), 'same').length,
                wrong: found().faults.length,
              })}
            </p>
          )}
        </Show>
      </div>
      <Show when={looked()} keyed>
        {(found) => (
          <>
            <WhatIsWrong of={found} />
            <WhatChanges of={found} />
            <Show when={of(found, 'new').length + of(found, 'changed').length}>
              <ActionForm
                action={importPeople.with(organisation.id, text() ?? '', {
                  plan: found.plan,
                  sharesEmail: shares(),
                })}
                verb={t('people.import-send', {
                  count: of(found, 'new').length + of(found, 'changed').length,
                })}
                cancel={organisation.to('/people')}
              >
                <Show when={found.faults.length}>
                  <CheckField name="withoutFaulty" label={t('people.import-without')} required />
                </Show>
              </ActionForm>
            </Show>
          </>
        )}
      </Show>
    </Page>
  );
};

const of = ({ rows }: Looked, what: Looked['rows'][number]['what']) =>
  rows.filter((row) => row.what === what);

const WhatIsWrong = (props: { of: Looked }) => (
  <>
    <Show when={props.of.ignored.length}>
      <p class="soft">{t('people.import-ignored', { columns: props.of.ignored.join(', ') })}</p>
    </Show>
    <FaultyRows
      title={t('people.import-wrong')}
      rows={props.of.faults}
      lineOf={(line) => t('people.row', { line })}
      nameOf={fieldName}
    />
  </>
);

const WhatChanges = (props: { of: Looked }) => (
  <For each={['changed', 'new'] as const}>
    {(what) => (
      <Show when={of(props.of, what).length}>
        <Section title={t(`people.import-${what}`)}>
          <ul class="plain-list">
            <For each={of(props.of, what).slice(0, shown)}>
              {({ name, changes }) => (
                <li>
                  <Written>{name}</Written>
                  <For each={changes}>
                    {({ field, was, is }) => (
                      <>
                        ; {fieldName(field).toLowerCase()}:{' '}
                        <Show when={was}>
                          {(before) => (
                            <>
                              <del>{before()}</del>{' '}
                            </>
                          )}
                        </Show>
                        {is}
                      </>
                    )}
                  </For>
                </li>
              )}
            </For>
          </ul>
          <Show when={of(props.of, what).length > shown}>
            <p class="soft">
              {t('people.import-more', { count: of(props.of, what).length - shown })}
            </p>
          </Show>
        </Section>
      </Show>
    )}
  </For>
);

/** Who wants to see each of two thousand has the file. */
const shown = 100;

const fieldName = (field: string) =>
  field === 'memberSince'
    ? t('people.import-member-since')
    : (tIfKnown(`person.${field}`) ?? field);

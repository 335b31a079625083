import type { ImportedOutcomes } from '@klubba/api/contract/motions';
import { A, type RouteSectionProps, revalidate } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { createCommand } from '../ui/command.ts';
import { CommandForm } from '../ui/command-form.tsx';
import { CheckField, Field, SelectField, TextField } from '../ui/form.tsx';
import { isChecked, textIn, textOrNull, wordIn } from '../ui/form-data.ts';
import { Empty, Page, Section } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { getMotion, listMotions } from './data.ts';

/** What the congress decided, pasted as it was published or as a table: looked at first, written when it is confirmed. */
export const OutcomesPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const commanding = createCommand(
    () =>
      `/organisations/${organisation.id}/congresses/${props.params.congressId}/outcomes` as const,
    [],
  );
  const [looked, setLooked] = createSignal<ImportedOutcomes>();
  /** What was looked at: another text, or another form of it, is looked at anew before anything is written. */
  const [seen, setSeen] = createSignal('');
  const [typed, setTyped] = createSignal('');
  const isSeen = () => looked() !== undefined && typed() === seen();
  const [isDone, setDone] = createSignal(false);
  return (
    <Page
      title={t('outcomes.title')}
      over={
        <A href={organisation.to(`/congresses/${props.params.congressId}`)}>
          {t('outcomes.congress')}
        </A>
      }
      lead={t('outcomes.lead')}
    >
      <Show when={!isDone()} fallback={<Done />}>
        <CommandForm
          onInput={(form) => setTyped(readOf(form))}
          commanding={commanding}
          verb={isSeen() ? t('outcomes.write') : t('outcomes.look')}
          kind="main"
          onSend={async (command, form) => {
            const preview = !looked() || readOf(form) !== seen();
            const answer = await command('', { ...asked(form), preview });
            if (!answer) return undefined;
            setSeen(readOf(form));
            setTyped(readOf(form));
            setLooked(answer.imported ?? undefined);
            if (!preview) {
              await revalidate([getMotion.key, listMotions.key]);
              setDone(true);
            }
            return answer;
          }}
          onDone={() => {}}
        >
          <SelectField
            name="form"
            label={t('outcomes.form')}
            required
            options={[
              { value: 'list', label: t('outcomes.form-list') },
              { value: 'csv', label: t('outcomes.form-csv') },
            ]}
          />
          <TextField
            name="text"
            label={t('outcomes.text')}
            hint={t('outcomes.text-hint')}
            rows={10}
            required
          />
          <Field name="source" label={t('outcomes.source')} maxLength={300} />
          <Field name="on" type="date" label={t('outcomes.on')} />
          <CheckField
            name="restAsAnswered"
            label={t('outcomes.rest')}
            hint={t('outcomes.rest-hint')}
            checked
          />
          <Show when={looked()?.faults.length}>
            <CheckField name="withoutFaulty" label={t('outcomes.without-faulty')} />
          </Show>
        </CommandForm>
        <Show when={looked()}>{(found) => <Looked found={found()} />}</Show>
      </Show>
    </Page>
  );
};

const readOf = (form: FormData) => `${textIn(form, 'form')} ${textIn(form, 'text')}`;

const asked = (form: FormData) => ({
  form: wordIn<'csv' | 'list'>(form, 'form'),
  text: textIn(form, 'text'),
  source: textIn(form, 'source'),
  on: textOrNull(form, 'on'),
  restAsAnswered: isChecked(form, 'restAsAnswered'),
  withoutFaulty: isChecked(form, 'withoutFaulty'),
});

const Looked = (props: { found: ImportedOutcomes }) => {
  const organisation = useOrganisation();
  return (
    <>
      <Show when={props.found.faults.length}>
        <Section title={t('outcomes.faults', { count: props.found.faults.length })}>
          <ul class="rows">
            <For each={props.found.faults}>
              {({ line, said, fault }) => (
                <li class="row">
                  <span class="row-title">
                    <Written>{said}</Written>
                  </span>
                  <span class="row-note">{t(`outcome-fault.${fault}`)}</span>
                  <span class="row-side soft">{t('outcomes.line', { line })}</span>
                </li>
              )}
            </For>
          </ul>
        </Section>
      </Show>
      <Section title={t('outcomes.would', { count: props.found.outcomes.length })}>
        <Show
          when={props.found.outcomes.length}
          fallback={
            <Empty title={t('outcomes.none')}>
              <p>{t('outcomes.none-why')}</p>
            </Empty>
          }
        >
          <ul class="rows">
            <For each={props.found.outcomes}>
              {(one) => (
                <li>
                  <A href={organisation.to(`/motions/${one.motionId}`)} class="row">
                    <span class="row-title">
                      <Written>{`${one.number} ${one.title}`}</Written>
                    </span>
                    <span class="row-note">
                      {[
                        ...one.told.map(({ number, outcome }) =>
                          t('life.clause-says', { number, says: t(`clause-outcome.${outcome}`) }),
                        ),
                        ...(one.assumed.length > 0
                          ? [t('outcomes.assumed', { count: one.assumed.length })]
                          : []),
                      ].join(', ')}
                    </span>
                  </A>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </Section>
    </>
  );
};

const Done = () => {
  const organisation = useOrganisation();
  return (
    <Empty title={t('outcomes.done')}>
      <p>
        <A href={organisation.to('/motions')}>{t('motions.title')}</A>
      </p>
    </Empty>
  );
};

import type { EmploymentView } from '@klubba/api/contract';
import { createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day, today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { listBodies } from '../../organisation/data.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Field, SelectField, TextField } from '../../ui/form.tsx';
import { textIn, textOrNull } from '../../ui/form-data.ts';
import { Written } from '../../ui/written.tsx';
import { EmploymentForm } from '../employment-form.tsx';
import { WhoFields, whoIn } from './who-fields.tsx';

export const recruitmentSum = ({ recruitment, applications }: EmploymentView) =>
  recruitment ? t('recruiting.sum', { count: applications?.length ?? 0 }) : undefined;

/** Who recruits, and who has applied: sealed until it is destroyed. */
export const RecruitmentStep = (props: { view: EmploymentView }) => {
  const isDecided = () => props.view.proposals.some(({ status }) => status === 'approved');
  const isOpen = () => props.view.phase === 'approved';
  return (
    <Show when={isDecided()}>
      <Show when={props.view.recruitment} fallback={<Open view={props.view} />}>
        {(recruitment) => (
          <>
            <p class="serif">
              {t('recruiting.opened', { day: day(recruitment().on) })}{' '}
              <Written>{recruitment().note}</Written>
            </p>
            <Applications view={props.view} />
            <Show when={isOpen()}>
              <section class="step-part">
                <h3>{t('recruiting.receive')}</h3>
                <p class="hint">{t('recruiting.sealed')}</p>
                <EmploymentForm
                  employmentId={props.view.employmentId}
                  verb={t('recruiting.receive')}
                  onSend={(command, form) =>
                    command('/applications', {
                      ...whoIn(form),
                      note: textIn(form, 'note'),
                      on: textIn(form, 'on'),
                    })
                  }
                >
                  <WhoFields label={t('recruiting.who')} />
                  <Field
                    name="on"
                    type="date"
                    label={t('recruiting.on')}
                    required
                    value={today()}
                  />
                  <TextField name="note" label={t('recruiting.note')} rows={2} maxLength={10_000} />
                </EmploymentForm>
              </section>
            </Show>
          </>
        )}
      </Show>
    </Show>
  );
};

const Applications = (props: { view: EmploymentView }) => (
  <Show
    when={props.view.applications?.length}
    fallback={<p class="soft">{t('recruiting.nobody')}</p>}
  >
    <ul class="rows">
      <For each={props.view.applications ?? []}>
        {({ applicant, on }) => (
          <li class="row">
            <span class="row-title">{applicant?.name ?? t('recruiting.destroyed')}</span>
            <span class="row-note">
              {day(on)}. <Show when={applicant?.note}>{(note) => <Written>{note()}</Written>}</Show>
            </span>
          </li>
        )}
      </For>
    </ul>
  </Show>
);

const Open = (props: { view: EmploymentView }) => {
  const organisation = useOrganisation();
  const bodies = createAsync(() => listBodies(organisation.id));
  const working = () => (bodies()?.bodies ?? []).filter(({ dissolvedOn }) => !dissolvedOn);
  return (
    <Show when={props.view.phase === 'approved' && bodies()}>
      <EmploymentForm
        employmentId={props.view.employmentId}
        verb={t('recruiting.open')}
        onSend={(command, form) =>
          command('/recruitment', {
            bodyId: textOrNull(form, 'bodyId'),
            note: textIn(form, 'note'),
            on: textIn(form, 'on'),
          })
        }
      >
        <p class="serif">{t('recruiting.lead')}</p>
        <div class="form-parts">
          <SelectField
            name="bodyId"
            label={t('recruiting.by')}
            empty={t('recruiting.the-group')}
            plain
            options={working().map(({ bodyId, name }) => ({ value: bodyId, label: name }))}
          />
          <Field name="on" type="date" label={t('recruiting.from')} required value={today()} />
        </div>
        <TextField name="note" label={t('recruiting.how')} rows={2} maxLength={10_000} />
      </EmploymentForm>
    </Show>
  );
};

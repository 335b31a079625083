import type { EmploymentView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day, today } from '../../language/format.ts';
import { language, t } from '../../language/language.ts';
import { CheckField } from '../../ui/form.tsx';
import { EmploymentAct, EmploymentForm } from '../employment-form.tsx';

export const archiveSum = ({ archivedOn }: EmploymentView): string | undefined =>
  archivedOn ? t('archiving.archived', { day: day(archivedOn) }) : undefined;

/** How long what is kept is kept and why, and what is destroyed when that is over. */
export const ArchiveStep = (props: { view: EmploymentView }) => {
  const mayDestroyApplications = () =>
    (props.view.applications?.length ?? 0) > 0 && !props.view.applicationsDestroyedOn;
  const mayDestroyRecord = () => props.view.archivedOn !== null && !props.view.recordDestroyedOn;
  return (
    <>
      <Retention view={props.view} />
      <Show when={props.view.may.prepare}>
        <Show when={props.view.phase === 'ended'}>
          <p class="serif">{t('archiving.lead')}</p>
          <div class="step-ways">
            <EmploymentAct
              employmentId={props.view.employmentId}
              kind="main"
              verb={t('archiving.do')}
              onSend={(command) => command('/archive', { on: today() })}
            />
          </div>
        </Show>
        <Show when={mayDestroyApplications()}>
          <Destroy view={props.view} papers="applications" />
        </Show>
        <Show when={mayDestroyRecord()}>
          <Destroy view={props.view} papers="employee" />
        </Show>
      </Show>
      <Show when={props.view.applicationsDestroyedOn}>
        {(on) => <p class="serif">{t('archiving.applications-destroyed', { day: day(on()) })}</p>}
      </Show>
      <Show when={props.view.recordDestroyedOn}>
        {(on) => <p class="serif">{t('archiving.record-destroyed', { day: day(on()) })}</p>}
      </Show>
    </>
  );
};

/** What is kept of an employment, until when, by which rule. */
export const Retention = (props: { view: EmploymentView }) => (
  <ul class="rows">
    <For each={props.view.retention}>
      {(one) => (
        <li class="row">
          <span class="row-title">{one.says[language()]}</span>
          <span class="row-note">{one.source[language()]}</span>
          <span class="row-side figures">
            {one.until
              ? t('archiving.until', { day: day(one.until) })
              : t(one.what === 'decision' ? 'archiving.for-ever' : 'archiving.later')}
          </span>
        </li>
      )}
    </For>
  </ul>
);

const Destroy = (props: { view: EmploymentView; papers: 'applications' | 'employee' }) => (
  <details class="more">
    <summary>{t(`archiving.destroy.${props.papers}`)}</summary>
    <div class="more-fields">
      <EmploymentForm
        employmentId={props.view.employmentId}
        verb={t(`archiving.destroy.${props.papers}`)}
        onSend={(command) => command('/destruction', { papers: props.papers, on: today() })}
      >
        <p class="hint">{t(`archiving.destroy-lead.${props.papers}`)}</p>
        <CheckField name="sure" label={t('archiving.sure')} required />
      </EmploymentForm>
    </div>
  </details>
);

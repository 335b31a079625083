import type { ElectionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { CheckField, Field } from '../../ui/form.tsx';
import { Section } from '../../ui/page.tsx';
import { electionUrl } from '../data.ts';
import { nameOf } from '../voting/names.ts';
import { destroyPapers, recordAttendance, sendReport } from './actions.ts';
import { OnField } from './elected-people.tsx';

/** The report to the district, and until when it has to be there. */
export const Reports = (props: { view: ElectionView }) => {
  const organisation = useOrganisation();
  return (
    <Section title={t('after.report')}>
      <Show when={props.view.reportBy}>
        {(by) => <p>{t('after.report-by', { day: day(by()) })}</p>}
      </Show>
      <p>
        <a
          href={`/api${electionUrl(organisation.id, props.view.electionId, '/report.pdf')}`}
          rel="external"
        >
          {t('after.report-pdf')}
        </a>
      </p>
      <For each={props.view.reports}>
        {(report) => <p>{t('after.report-sent', { to: report.to, day: day(report.on) })}</p>}
      </For>
      <details class="more">
        <summary>{t('after.report-record')}</summary>
        <ActionForm
          action={sendReport.with(organisation.id, props.view.electionId)}
          verb={t('after.report-verb')}
        >
          <Field name="to" label={t('after.report-to')} required />
          <OnField />
        </ActionForm>
      </details>
    </Section>
  );
};

/** Who came, at the congress or wherever those elected were sent. */
export const Attendance = (props: { view: ElectionView }) => {
  const organisation = useOrganisation();
  return (
    <Section title={t('after.attendance')}>
      <For each={props.view.attendance}>
        {(one) => (
          <p>
            {t('after.attended', {
              occasion: one.occasion,
              day: day(one.on),
              names: one.candidateIds.map((id) => nameOf(props.view, id)).join(', '),
            })}
          </p>
        )}
      </For>
      <details class="more">
        <summary>{t('after.attendance-record')}</summary>
        <ActionForm
          action={recordAttendance.with(organisation.id, props.view.electionId)}
          verb={t('after.attendance-verb')}
        >
          <Field
            name="occasion"
            label={t('after.occasion')}
            hint={t('after.occasion-hint')}
            required
          />
          <OnField />
          <fieldset class="fieldset">
            <legend>{t('after.present')}</legend>
            <For each={props.view.elected.filter(({ left }) => !left)}>
              {({ candidateId }) => (
                <CheckField
                  name="candidateIds"
                  value={candidateId}
                  label={nameOf(props.view, candidateId)}
                />
              )}
            </For>
          </fieldset>
        </ActionForm>
      </details>
    </Section>
  );
};

const papers = ['register', 'nominations', 'committee'] as const;

/** What is no longer needed goes for good; the counts stay, so that they can be repeated. */
export const Destruction = (props: { view: ElectionView }) => {
  const organisation = useOrganisation();
  const gone = (name: string) => props.view.destroyed.find((one) => one.papers === name);
  const left = () => papers.filter((name) => !gone(name));
  return (
    <Section title={t('after.destroy')}>
      <For each={props.view.destroyed}>
        {(one) => (
          <p>
            {t('after.destroyed', { papers: t(`after.papers.${one.papers}`), day: day(one.on) })}
          </p>
        )}
      </For>
      <Show when={left().length > 0}>
        <details class="more">
          <summary>{t('after.destroy-some')}</summary>
          <ActionForm
            action={destroyPapers.with(organisation.id, props.view.electionId)}
            verb={t('after.destroy-verb')}
          >
            <p>{t('after.destroy-means')}</p>
            <fieldset class="fieldset">
              <legend>{t('after.destroy-what')}</legend>
              <For each={left()}>
                {(name) => (
                  <CheckField
                    name="papers"
                    value={name}
                    label={t(`after.papers.${name}`)}
                    checked
                  />
                )}
              </For>
            </fieldset>
            <OnField />
          </ActionForm>
        </details>
      </Show>
    </Section>
  );
};

import type { ElectionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { SelectField, TextField } from '../../ui/form.tsx';
import { Section } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import { lodgeComplaint, settleComplaint } from './actions.ts';
import { OnField } from './elected-people.tsx';

type Complaint = ElectionView['complaints'][number];

/** Complaints about the election. One that is upheld annuls the result; both stay in the record. */
export const Complaints = (props: { view: ElectionView }) => {
  const organisation = useOrganisation();
  return (
    <Section title={t('after.complaints')}>
      <Show when={props.view.complaintsUntil}>
        {(until) => <p>{t('after.complaints-until', { day: day(until()) })}</p>}
      </Show>
      <For each={props.view.complaints}>
        {(complaint) => <One view={props.view} complaint={complaint} />}
      </For>
      <details class="more">
        <summary>{t('after.complaint-record')}</summary>
        <ActionForm
          action={lodgeComplaint.with(organisation.id, props.view.electionId)}
          verb={t('after.complaint-verb')}
        >
          <TextField name="text" label={t('after.complaint-text')} required written />
          <OnField />
        </ActionForm>
      </details>
    </Section>
  );
};

const One = (props: { view: ElectionView; complaint: Complaint }) => {
  const organisation = useOrganisation();
  return (
    <div class="after-complaint">
      <p class="serif">
        <Written>{props.complaint.text ?? t('after.complaint-gone')}</Written>
      </p>
      <p class="soft small">{t('after.complaint-on', { day: day(props.complaint.on) })}</p>
      <Show
        when={props.complaint.settled}
        fallback={
          <details class="more">
            <summary>{t('after.settle')}</summary>
            <ActionForm
              action={settleComplaint.with(
                organisation.id,
                props.view.electionId,
                props.complaint.complaintId,
              )}
              verb={t('after.settle-verb')}
            >
              <SelectField
                name="outcome"
                label={t('after.outcome')}
                required
                hint={t('after.outcome-hint')}
                options={(['rejected', 'upheld'] as const).map((value) => ({
                  value,
                  label: t(`after.outcome.${value}`),
                }))}
              />
              <TextField name="reason" label={t('after.reason')} required written />
              <OnField />
            </ActionForm>
          </details>
        }
      >
        {(settled) => (
          <p>
            <Status tone={settled().outcome === 'upheld' ? 'wax' : 'quiet'}>
              {t(`after.outcome.${settled().outcome}`)}
            </Status>{' '}
            <Written>{settled().reason}</Written>
          </p>
        )}
      </Show>
    </div>
  );
};

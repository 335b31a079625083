import type { EmploymentView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day, today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Field, SelectField, TextField } from '../../ui/form.tsx';
import { textIn, textOrNull, wordIn } from '../../ui/form-data.ts';
import { Status } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import { EmploymentForm } from '../employment-form.tsx';
import { isOver } from '../employment-phase.tsx';

type Alternative = EmploymentView['alternatives'][number];

export const needSum = ({ alternatives }: EmploymentView): string | undefined =>
  alternatives.length > 0 ? t('need.sum', { count: alternatives.length }) : undefined;

/** Why somebody is needed, and what else may meet the need. */
export const NeedStep = (props: { view: EmploymentView }) => {
  const isOpen = () => props.view.contracts?.length === 0 && !isOver(props.view.phase);
  return (
    <>
      <Show when={props.view.reason}>
        {(reason) => (
          <p class="serif prose">
            <Written>{reason()}</Written>
          </p>
        )}
      </Show>
      <section class="step-part">
        <h3>{t('need.alternatives')}</h3>
        <p class="hint">
          {t(props.view.alternativesFirst ? 'need.alternatives-first' : 'need.alternatives-lead')}
        </p>
        <Show when={props.view.alternatives.length}>
          <ul class="rows">
            <For each={props.view.alternatives}>
              {(one) => <AlternativeRow view={props.view} alternative={one} isOpen={isOpen()} />}
            </For>
          </ul>
        </Show>
        <Show when={isOpen()}>
          <EmploymentForm
            employmentId={props.view.employmentId}
            verb={t('need.add')}
            onSend={(command, form) => command('/alternatives', { what: textIn(form, 'what') })}
          >
            <Field
              name="what"
              label={t('need.what')}
              hint={t('need.what-hint')}
              required
              maxLength={300}
            />
          </EmploymentForm>
        </Show>
      </section>
      <Show when={isOpen()}>
        <details class="more">
          <summary>{t('need.drop')}</summary>
          <div class="more-fields">
            <EmploymentForm
              employmentId={props.view.employmentId}
              verb={t('need.drop')}
              onSend={(command, form) =>
                command('/cancellation', { reason: textIn(form, 'reason') })
              }
            >
              <TextField name="reason" label={t('need.drop-why')} required rows={2} />
            </EmploymentForm>
          </div>
        </details>
      </Show>
    </>
  );
};

const AlternativeRow = (props: {
  view: EmploymentView;
  alternative: Alternative;
  isOpen: boolean;
}) => (
  <li class="row">
    <span class="row-title">
      <Written>{props.alternative.what}</Written>
    </span>
    <Show
      when={props.alternative.settled}
      fallback={
        <span class="row-side">
          <Status tone="waiting">{t('need.open')}</Status>
        </span>
      }
    >
      {(settled) => (
        <>
          <span class="row-note">
            <Show when={settled().on}>{(on) => <>{day(on())}. </>}</Show>
            <Written>{settled().note}</Written>
          </span>
          <span class="row-side">
            <Status tone="good">{t(`need.outcome.${settled().outcome}`)}</Status>
          </span>
        </>
      )}
    </Show>
    <Show when={!props.alternative.settled && props.isOpen}>
      <details class="more row-more">
        <summary aria-label={t('need.settle-which', { what: props.alternative.what })}>
          {t('need.settle')}
        </summary>
        <div class="more-fields">
          <EmploymentForm
            employmentId={props.view.employmentId}
            verb={t('need.settle')}
            onSend={(command, form) =>
              command(`/alternatives/${props.alternative.alternativeId}/outcome`, {
                outcome: wordIn(form, 'outcome'),
                note: textIn(form, 'note'),
                on: textOrNull(form, 'on'),
                decisionId: null,
              })
            }
          >
            <div class="form-parts">
              <SelectField
                name="outcome"
                label={t('need.outcome')}
                required
                options={(['declined', 'tried', 'notPossible'] as const).map((value) => ({
                  value,
                  label: t(`need.outcome.${value}`),
                }))}
              />
              <Field name="on" type="date" label={t('form.on-day')} value={today()} />
            </div>
            <TextField name="note" label={t('need.note')} rows={2} maxLength={10_000} />
          </EmploymentForm>
        </div>
      </details>
    </Show>
  </li>
);

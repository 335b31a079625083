import type { EmploymentView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Field, TextField } from '../../ui/form.tsx';
import { textIn, textOrNull } from '../../ui/form-data.ts';
import { Written } from '../../ui/written.tsx';
import { EmploymentForm } from '../employment-form.tsx';
import { isOver } from '../employment-phase.tsx';
import { period } from '../terms/term-words.ts';

export const changesSum = ({ leaves }: EmploymentView): string | undefined =>
  leaves?.length ? t('leaves.sum', { count: leaves.length }) : undefined;

/** Leave; and an extension or a change, which a meeting decides anew where it goes beyond the decision. */
export const ChangesStep = (props: { view: EmploymentView }) => {
  const organisation = useOrganisation();
  const to = (rest: string) => organisation.to(`/employments/${props.view.employmentId}${rest}`);
  const isActive = () => props.view.startedOn !== null && !isOver(props.view.phase);
  return (
    <Show when={props.view.startedOn}>
      <section class="step-part">
        <h3>{t('leaves.title')}</h3>
        <Show when={props.view.leaves?.length} fallback={<p class="soft">{t('leaves.none')}</p>}>
          <ul class="rows">
            <For each={props.view.leaves ?? []}>
              {({ leave }) => (
                <li class="row">
                  <span class="row-title">
                    {leave ? period(leave.from, leave.until) : t('employment.record-destroyed')}
                  </span>
                  <Show when={leave?.note}>
                    {(note) => (
                      <span class="row-note">
                        <Written>{note()}</Written>
                      </span>
                    )}
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={isActive()}>
          <details class="more">
            <summary>{t('leaves.record')}</summary>
            <div class="more-fields">
              <EmploymentForm
                employmentId={props.view.employmentId}
                verb={t('leaves.record')}
                onSend={(command, form) =>
                  command('/leaves', {
                    from: textIn(form, 'from'),
                    until: textOrNull(form, 'until'),
                    note: textIn(form, 'note'),
                  })
                }
              >
                <div class="form-parts">
                  <Field name="from" type="date" label={t('term.from')} required />
                  <Field name="until" type="date" label={t('term.until')} />
                </div>
                <TextField
                  name="note"
                  label={t('leaves.note')}
                  hint={t('leaves.note-hint')}
                  rows={2}
                  maxLength={10_000}
                />
              </EmploymentForm>
            </div>
          </details>
        </Show>
      </section>
      <Show when={isActive() && props.view.may.prepare}>
        <section class="step-part">
          <h3>{t('changes.title')}</h3>
          <p class="hint">{t('changes.lead')}</p>
          <div class="step-ways screen-only">
            <LinkButton href={to('/propose')}>{t('changes.propose')}</LinkButton>
            <Show when={props.view.proposals.some(({ status }) => status === 'approved')}>
              <LinkButton kind="quiet" href={to('/contract')}>
                {t('changes.within')}
              </LinkButton>
            </Show>
          </div>
        </section>
      </Show>
      <Show when={props.view.workEnded}>
        {(ended) => <p class="serif">{t('ending.work-ended', { day: day(ended().on) })}</p>}
      </Show>
    </Show>
  );
};

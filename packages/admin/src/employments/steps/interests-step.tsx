import type { EmploymentView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day, listing, today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { PeopleField, peopleIn } from '../../people/people-field.tsx';
import { PersonField } from '../../people/person-field.tsx';
import { useOrganisation } from '../../session/organisation.tsx';
import { Field, TextField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { Written } from '../../ui/written.tsx';
import { EmploymentForm } from '../employment-form.tsx';
import { isOver } from '../employment-phase.tsx';
import { nameIn } from '../names.ts';

export const interestsSum = (view: EmploymentView): string =>
  view.employerGroup.length > 0
    ? listing(view.employerGroup.map(nameIn(view)))
    : t('interests.the-board');

/** Who acts as the employer, and who has an interest of their own and takes no part. */
export const InterestsStep = (props: { view: EmploymentView }) => {
  const organisation = useOrganisation();
  const nameOf = (personId: string) => nameIn(props.view)(personId);
  const group = () => props.view.employerGroup.map((id) => ({ personId: id, name: nameOf(id) }));
  const isOpen = () => !isOver(props.view.phase);
  return (
    <>
      <section class="step-part">
        <h3>{t('interests.group')}</h3>
        <p class="hint">{t('interests.group-lead')}</p>
        <p class="serif">{interestsSum(props.view)}</p>
        <Show when={organisation.may('nameEmployerGroup') && isOpen()}>
          <details class="more">
            <summary>{t('interests.name-group')}</summary>
            <div class="more-fields">
              <Show
                when={props.view.employerGroup.join()}
                keyed
                fallback={<Group view={props.view} start={[]} />}
              >
                {(_) => <Group view={props.view} start={group()} />}
              </Show>
            </div>
          </details>
        </Show>
      </section>
      <Show when={props.view.conflicts}>
        {(conflicts) => (
          <section class="step-part">
            <h3>{t('interests.title')}</h3>
            <p class="hint">{t('interests.lead')}</p>
            <Show when={conflicts().length} fallback={<p class="soft">{t('interests.none')}</p>}>
              <ul class="rows">
                <For each={conflicts()}>
                  {(one) => (
                    <li class="row">
                      <span class="row-title">{nameOf(one.personId)}</span>
                      <span class="row-note">
                        {day(one.on)}.{' '}
                        <Show when={one.reason}>{(text) => <Written>{text()}</Written>}</Show>
                      </span>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <Show when={props.view.may.prepare && isOpen()}>
              <EmploymentForm
                employmentId={props.view.employmentId}
                verb={t('interests.declare')}
                onSend={(command, form) =>
                  command('/conflicts', {
                    personId: textIn(form, 'personId'),
                    reason: textIn(form, 'reason'),
                    on: textIn(form, 'on'),
                  })
                }
              >
                <PersonField name="personId" label={t('interests.who')} />
                <TextField name="reason" label={t('interests.why')} required rows={2} />
                <Field name="on" type="date" label={t('form.on-day')} required value={today()} />
              </EmploymentForm>
            </Show>
          </section>
        )}
      </Show>
    </>
  );
};

const Group = (props: {
  view: EmploymentView;
  start: readonly { personId: string; name: string }[];
}) => (
  <EmploymentForm
    employmentId={props.view.employmentId}
    verb={t('interests.name-group')}
    onSend={(command, form) =>
      command('/employer-group', { personIds: peopleIn(form, 'personIds') }, 'PUT')
    }
  >
    <PeopleField
      name="personIds"
      label={t('interests.group')}
      hint={t('interests.group-hint')}
      start={props.start}
    />
  </EmploymentForm>
);

import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { correctMembership, getPerson, revokeFeePayment, revokeMembership } from './data.ts';
import { endReasons } from './end-reasons.ts';
import { PersonTask } from './person-task.tsx';

export const RevokeFeePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const [personId, year] = [() => props.params.personId!, () => props.params.year!];
  return (
    <PersonTask
      personId={personId()}
      title={t('person.revoke-fee', { year: year() })}
      lead={t('person.revoke-fee-lead')}
    >
      <ActionForm
        action={revokeFeePayment.with(organisation.id, personId(), year())}
        verb={t('person.revoke-fee-now')}
        cancel={organisation.to(`/people/${personId()}`)}
      >
        <Reason />
      </ActionForm>
    </PersonTask>
  );
};

export const CorrectMembershipPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const personId = () => props.params.personId!;
  const person = createAsync(() => getPerson(organisation.id, personId()));
  const start = startingFrom(person);
  const wrong = () => start()?.memberships.find(({ from }) => from === props.params.startedOn);
  const path = () => organisation.to(`/people/${personId()}`);
  return (
    <PersonTask
      personId={personId()}
      title={t('person.correct-membership')}
      lead={t('person.correct-membership-lead')}
    >
      <Show when={wrong()} keyed>
        {({ from, to, reason }) => (
          <ActionForm
            action={correctMembership.with(organisation.id, personId(), from)}
            verb={t('person.correct-now')}
            ways={
              <A href={`${path()}/memberships/${from}/revocation`}>
                {t('person.revoke-membership')}
              </A>
            }
            cancel={path()}
          >
            <Field name="from" label={t('person.member-from')} type="date" value={from} required />
            <div class="form-parts">
              <Field name="ended/on" label={t('person.last-day')} type="date" value={to ?? ''} />
              <SelectField
                name="ended/reason"
                label={t('person.end-reason')}
                options={endReasons.map((value) => ({ value, label: t(`membershipEnd.${value}`) }))}
                value={reason ?? ''}
                empty={t('person.still-a-member')}
              />
            </div>
            <Reason />
          </ActionForm>
        )}
      </Show>
    </PersonTask>
  );
};

export const RevokeMembershipPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const [personId, startedOn] = [() => props.params.personId!, () => props.params.startedOn!];
  return (
    <PersonTask
      personId={personId()}
      title={t('person.revoke-membership')}
      lead={t('person.revoke-membership-lead')}
    >
      <ActionForm
        action={revokeMembership.with(organisation.id, personId(), startedOn())}
        verb={t('person.revoke-membership-now')}
        cancel={organisation.to(`/people/${personId()}`)}
      >
        <Reason />
      </ActionForm>
    </PersonTask>
  );
};

const Reason = () => (
  <Field
    name="reason"
    label={t('person.correction-reason')}
    hint={t('person.correction-reason-hint')}
    autocomplete="off"
    required
  />
);

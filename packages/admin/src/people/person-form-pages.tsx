import type { PersonView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { createMemo, Show, useContext } from 'solid-js';
import { today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { ProblemAround } from '../ui/field.tsx';
import { CheckField, Field, SelectField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import {
  changePersonContact,
  endMembership,
  getPerson,
  recordFeePaid,
  registerPerson,
  startMembership,
} from './data.ts';
import { endReasons } from './end-reasons.ts';
import { PersonTask } from './person-task.tsx';

export const RegisterPersonPage = () => {
  const organisation = useOrganisation();
  return (
    <Page title={t('people.register')} over={t('people.title')} lead={t('people.register-lead')}>
      <ActionForm
        action={registerPerson.with(organisation.id)}
        verb={t('people.register')}
        cancel={organisation.to('/people')}
      >
        <ContactFields />
        <EmailOfAnother />
        <Field
          name="memberSince"
          label={t('person.member-from')}
          hint={t('person.member-from-hint')}
          type="date"
        />
      </ActionForm>
    </Page>
  );
};

export const EditContactPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const personId = () => props.params.personId!;
  const person = createAsync(() => getPerson(organisation.id, personId()));
  const start = startingFrom(person);
  return (
    <PersonTask title={t('person.edit-contact')} personId={personId()}>
      <Show when={start()} keyed>
        {(found) => (
          <ActionForm
            action={changePersonContact.with(organisation.id, found.personId, found.version)}
            verb={t('form.save')}
            cancel={organisation.to(`/people/${found.personId}`)}
          >
            <ContactFields person={found} />
          </ActionForm>
        )}
      </Show>
    </PersonTask>
  );
};

export const StartMembershipPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const personId = () => props.params.personId!;
  return (
    <PersonTask title={t('person.start-membership')} personId={personId()}>
      <ActionForm
        action={startMembership.with(organisation.id, personId())}
        verb={t('person.start-membership')}
        cancel={organisation.to(`/people/${personId()}`)}
      >
        <Field
          name="on"
          label={t('person.member-from')}
          type="date"
          value={today()}
          required
          autofocus
        />
      </ActionForm>
    </PersonTask>
  );
};

export const EndMembershipPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const personId = () => props.params.personId!;
  return (
    <PersonTask title={t('person.end-membership')} personId={personId()}>
      <ActionForm
        action={endMembership.with(organisation.id, personId())}
        verb={t('person.end-membership')}
        cancel={organisation.to(`/people/${personId()}`)}
      >
        <Field name="on" label={t('person.last-day')} type="date" value={today()} required />
        <SelectField
          name="reason"
          label={t('person.end-reason')}
          options={endReasons.map((value) => ({ value, label: t(`membershipEnd.${value}`) }))}
          required
        />
      </ActionForm>
    </PersonTask>
  );
};

export const RecordFeePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const personId = () => props.params.personId!;
  return (
    <PersonTask title={t('person.record-fee')} personId={personId()}>
      <ActionForm
        action={recordFeePaid.with(organisation.id, personId())}
        verb={t('person.record-fee')}
        cancel={organisation.to(`/people/${personId()}`)}
      >
        <div class="form-parts">
          <Field
            name="year"
            label={t('person.fee-year')}
            inputMode="numeric"
            value={today().slice(0, 4)}
            required
            autofocus
          />
          <Field name="on" label={t('person.fee-on')} type="date" value={today()} required />
        </div>
      </ActionForm>
    </PersonTask>
  );
};

/** Asked when somebody else has the address: most often it is the same person once more. */
const EmailOfAnother = () => {
  const organisation = useOrganisation();
  const problem = useContext(ProblemAround);
  const holder = createMemo<{ name: string; personId: string } | undefined>((before) => {
    const { name, personId } = (problem()?.code === 'email-of-another' && problem()?.facts) || {};
    return name ? { name: String(name), personId: String(personId) } : before;
  });
  return (
    <Show when={holder()}>
      {(holder) => (
        <CheckField
          name="sharesEmail"
          label={t('people.shares-email', { name: holder().name })}
          hint={
            <A href={organisation.to(`/people/${holder().personId}`)}>
              {t('people.see-holder', { name: holder().name })}
            </A>
          }
        />
      )}
    </Show>
  );
};

const ContactFields = (props: { person?: PersonView }) => (
  <>
    <Field
      name="name"
      label={t('person.name')}
      value={props.person?.name ?? ''}
      autocomplete="off"
      required
      autofocus
    />
    <Field
      name="email"
      label={t('person.email')}
      inputMode="email"
      value={props.person?.email ?? ''}
      autocomplete="off"
    />
    <Field
      name="phone"
      label={t('person.phone')}
      type="tel"
      value={props.person?.phone ?? ''}
      autocomplete="off"
    />
  </>
);

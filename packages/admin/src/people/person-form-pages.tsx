import type { PersonView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { useOrganisation } from '../frame/organisation.tsx';
import { today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError, type Reported, SelectField } from '../ui/form.tsx';
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

export const RegisterPersonPage = () => {
  const organisation = useOrganisation();
  const submission = useSubmission(registerPerson);
  return (
    <Page title={t('people.register')} over={t('people.title')} lead={t('people.register-lead')}>
      <form class="form" action={registerPerson.with(organisation.id)} method="post">
        <FormError problem={submission.result} />
        <ContactFields problem={submission.result} />
        <Field
          name="memberSince"
          label={t('person.member-from')}
          hint={t('person.member-from-hint')}
          type="date"
          problem={submission.result}
        />
        <FormEnd>
          <SubmitButton pending={submission.pending}>{t('people.register')}</SubmitButton>
          <A href={organisation.to('/people')}>{t('form.cancel')}</A>
        </FormEnd>
      </form>
    </Page>
  );
};

export const EditContactPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const person = createAsync(() => getPerson(organisation.id, props.params.personId!));
  const start = startingFrom(person);
  const submission = useSubmission(changePersonContact);
  return (
    <Page title={t('person.edit-contact')} over={person()?.name}>
      <Show when={start()} keyed>
        {(found) => (
          <form
            class="form"
            action={changePersonContact.with(organisation.id, found.personId, found.version)}
            method="post"
          >
            <FormError problem={submission.result} />
            <ContactFields person={found} problem={submission.result} />
            <End pending={submission.pending} personId={found.personId}>
              {t('form.save')}
            </End>
          </form>
        )}
      </Show>
    </Page>
  );
};

export const StartMembershipPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const submission = useSubmission(startMembership);
  const personId = () => props.params.personId!;
  return (
    <PersonTask title={t('person.start-membership')} personId={personId()}>
      <form class="form" action={startMembership.with(organisation.id, personId())} method="post">
        <FormError problem={submission.result} />
        <Field
          name="on"
          label={t('person.member-from')}
          type="date"
          value={today()}
          problem={submission.result}
          required
          autofocus
        />
        <End pending={submission.pending} personId={personId()}>
          {t('person.start-membership')}
        </End>
      </form>
    </PersonTask>
  );
};

export const EndMembershipPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const submission = useSubmission(endMembership);
  const personId = () => props.params.personId!;
  return (
    <PersonTask title={t('person.end-membership')} personId={personId()}>
      <form class="form" action={endMembership.with(organisation.id, personId())} method="post">
        <FormError problem={submission.result} />
        <Field
          name="on"
          label={t('person.last-day')}
          type="date"
          value={today()}
          problem={submission.result}
          required
        />
        <SelectField
          name="reason"
          label={t('person.end-reason')}
          options={endReasons.map((value) => ({ value, label: t(`membershipEnd.${value}`) }))}
          problem={submission.result}
          required
        />
        <End pending={submission.pending} personId={personId()}>
          {t('person.end-membership')}
        </End>
      </form>
    </PersonTask>
  );
};

export const RecordFeePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const submission = useSubmission(recordFeePaid);
  const personId = () => props.params.personId!;
  return (
    <PersonTask title={t('person.record-fee')} personId={personId()}>
      <form class="form" action={recordFeePaid.with(organisation.id, personId())} method="post">
        <FormError problem={submission.result} />
        <div class="form-parts">
          <Field
            name="year"
            label={t('person.fee-year')}
            inputMode="numeric"
            value={today().slice(0, 4)}
            problem={submission.result}
            required
            autofocus
          />
          <Field
            name="on"
            label={t('person.fee-on')}
            type="date"
            value={today()}
            problem={submission.result}
            required
          />
        </div>
        <End pending={submission.pending} personId={personId()}>
          {t('person.record-fee')}
        </End>
      </form>
    </PersonTask>
  );
};

const PersonTask = (props: { title: string; personId: string; children: JSX.Element }) => {
  const organisation = useOrganisation();
  const person = createAsync(() => getPerson(organisation.id, props.personId));
  return (
    <Page title={props.title} over={person()?.name}>
      {props.children}
    </Page>
  );
};

const ContactFields = (props: Reported & { person?: PersonView }) => (
  <>
    <Field
      name="name"
      label={t('person.name')}
      value={props.person?.name ?? ''}
      problem={props.problem}
      autocomplete="off"
      required
      autofocus
    />
    <Field
      name="email"
      label={t('person.email')}
      type="email"
      value={props.person?.email ?? ''}
      problem={props.problem}
      autocomplete="off"
    />
    <Field
      name="phone"
      label={t('person.phone')}
      type="tel"
      value={props.person?.phone ?? ''}
      problem={props.problem}
      autocomplete="off"
    />
  </>
);

const End = (props: { pending: boolean | undefined; personId: string; children: JSX.Element }) => {
  const organisation = useOrganisation();
  return (
    <FormEnd>
      <SubmitButton pending={props.pending}>{props.children}</SubmitButton>
      <A href={organisation.to(`/people/${props.personId}`)}>{t('form.cancel')}</A>
    </FormEnd>
  );
};

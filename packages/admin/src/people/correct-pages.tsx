import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { Show } from 'solid-js';
import { useOrganisation } from '../frame/organisation.tsx';
import { t } from '../language/language.ts';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError, type Reported, SelectField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { correctMembership, getPerson, revokeFeePayment, revokeMembership } from './data.ts';
import { endReasons } from './end-reasons.ts';

export const RevokeFeePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const person = createAsync(() => getPerson(organisation.id, props.params.personId!));
  const submission = useSubmission(revokeFeePayment);
  const action = () =>
    revokeFeePayment.with(organisation.id, props.params.personId!, props.params.year!);
  return (
    <Page
      title={t('person.revoke-fee', { year: props.params.year! })}
      over={person()?.name}
      lead={t('person.revoke-fee-lead')}
    >
      <form class="form" action={action()} method="post">
        <FormError problem={submission.result} />
        <Reason problem={submission.result} />
        <FormEnd>
          <SubmitButton pending={submission.pending}>{t('person.revoke-fee-now')}</SubmitButton>
          <Cancel personId={props.params.personId!} />
        </FormEnd>
      </form>
    </Page>
  );
};

export const CorrectMembershipPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const person = createAsync(() => getPerson(organisation.id, props.params.personId!));
  const start = startingFrom(person);
  const wrong = () => start()?.memberships.find(({ from }) => from === props.params.startedOn);
  const submission = useSubmission(correctMembership);
  return (
    <Page
      title={t('person.correct-membership')}
      over={person()?.name}
      lead={t('person.correct-membership-lead')}
    >
      <Show when={wrong()} keyed>
        {({ from, to, reason }) => (
          <form
            class="form"
            action={correctMembership.with(organisation.id, props.params.personId!, from)}
            method="post"
          >
            <FormError problem={submission.result} />
            <Field
              name="from"
              label={t('person.member-from')}
              type="date"
              value={from}
              problem={submission.result}
              required
            />
            <div class="form-parts">
              <Field
                name="ended/on"
                label={t('person.last-day')}
                type="date"
                value={to ?? ''}
                problem={submission.result}
              />
              <SelectField
                name="ended/reason"
                label={t('person.end-reason')}
                options={endReasons.map((value) => ({ value, label: t(`membershipEnd.${value}`) }))}
                value={reason ?? ''}
                empty={t('person.still-a-member')}
                problem={submission.result}
              />
            </div>
            <Reason problem={submission.result} />
            <FormEnd>
              <SubmitButton pending={submission.pending}>{t('person.correct-now')}</SubmitButton>
              <A
                href={organisation.to(
                  `/people/${props.params.personId}/memberships/${from}/revocation`,
                )}
              >
                {t('person.revoke-membership')}
              </A>
              <Cancel personId={props.params.personId!} />
            </FormEnd>
          </form>
        )}
      </Show>
    </Page>
  );
};

export const RevokeMembershipPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const person = createAsync(() => getPerson(organisation.id, props.params.personId!));
  const submission = useSubmission(revokeMembership);
  const action = () =>
    revokeMembership.with(organisation.id, props.params.personId!, props.params.startedOn!);
  return (
    <Page
      title={t('person.revoke-membership')}
      over={person()?.name}
      lead={t('person.revoke-membership-lead')}
    >
      <form class="form" action={action()} method="post">
        <FormError problem={submission.result} />
        <Reason problem={submission.result} />
        <FormEnd>
          <SubmitButton pending={submission.pending}>
            {t('person.revoke-membership-now')}
          </SubmitButton>
          <Cancel personId={props.params.personId!} />
        </FormEnd>
      </form>
    </Page>
  );
};

const Reason = (props: Reported) => (
  <Field
    name="reason"
    label={t('person.correction-reason')}
    hint={t('person.correction-reason-hint')}
    problem={props.problem}
    autocomplete="off"
    required
  />
);

const Cancel = (props: { personId: string }) => {
  const organisation = useOrganisation();
  return <A href={organisation.to(`/people/${props.personId}`)}>{t('form.cancel')}</A>;
};

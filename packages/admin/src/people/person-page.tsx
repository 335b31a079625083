import type { OperationId, PersonView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { LinkButton } from '../ui/button.tsx';
import { SelectField } from '../ui/form.tsx';
import { EmptyRow, Page, Section } from '../ui/page.tsx';
import { Corrections } from './corrections.tsx';
import { chooseLanguage, getPerson } from './data.ts';
import { Offices } from './offices.tsx';
import { VotingRight } from './voting-right.tsx';

export const PersonPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const person = createAsync(() => getPerson(organisation.id, props.params.personId ?? 'me'));
  const to = (rest: string) => organisation.to(`/people/${person()?.personId}${rest}`);
  const isMember = () => person()?.membership?.to === null;
  return (
    <Page
      title={person()?.name ?? t('mention.erased')}
      over={
        <Show when={organisation.may('listPeople')}>
          <A href={organisation.to('/people')}>{t('people.title')}</A>
        </Show>
      }
      actions={
        <Show when={person()?.name}>
          <Show when={organisation.may('recordFeePaid')}>
            <LinkButton kind="main" href={to('/fees/new')}>
              {t('person.record-fee')}
            </LinkButton>
          </Show>
          <Show when={organisation.may('changePersonContact')}>
            <LinkButton href={to('/contact')}>{t('person.edit-contact')}</LinkButton>
          </Show>
          <Show when={!isMember() && organisation.may('startMembership')}>
            <LinkButton href={to('/memberships/new')}>{t('person.start-membership')}</LinkButton>
          </Show>
          <Show when={isMember() && organisation.may('endMembership')}>
            <LinkButton kind="quiet" href={to('/memberships/end')}>
              {t('person.end-membership')}
            </LinkButton>
          </Show>
        </Show>
      }
      context={<Show when={person()}>{(found) => <Contact person={found()} />}</Show>}
    >
      <Show when={person()}>
        {(found) => (
          <>
            <VotingRight right={found().votingRight} on={found().on} />
            <Offices personId={found().personId} />
            <Memberships person={found()} />
            <Fees person={found()} />
            <Corrections person={found()} />
          </>
        )}
      </Show>
    </Page>
  );
};

const Contact = (props: { person: PersonView }) => (
  <section>
    <h2>{t('person.contact')}</h2>
    <dl class="facts">
      <dt>{t('person.email')}</dt>
      <dd>
        <Show when={props.person.email} fallback={t('person.not-given')}>
          {(email) => <a href={`mailto:${email()}`}>{email()}</a>}
        </Show>
      </dd>
      <dt>{t('person.phone')}</dt>
      <dd class="figures">
        <Show when={props.person.phone} fallback={t('person.not-given')}>
          {(phone) => <a href={`tel:${phone().replaceAll(/[^+\d]/g, '')}`}>{phone()}</a>}
        </Show>
      </dd>
      <dt>{t('person.roles')}</dt>
      <dd>
        {props.person.roles.map((role) => t(`role.${role}`)).join(', ') || t('person.no-roles')}
      </dd>
      <dt>{t('person.language')}</dt>
      <dd>
        {t(`person.language-${props.person.language ?? 'own'}`)}
        <ChooseLanguage person={props.person} />
      </dd>
      <dt>{t('person.signs-in')}</dt>
      <dd>{t(props.person.signsIn ? 'rules.yes' : 'rules.no')}</dd>
    </dl>
  </section>
);

/** Everybody chooses their own; who keeps the register, that of others. */
const ChooseLanguage = (props: { person: PersonView }) => {
  const organisation = useOrganisation();
  const isOwn = () => organisation.personId === props.person.personId;
  return (
    <Show when={isOwn() || organisation.may('chooseLanguage')}>
      <details>
        <summary>{t('person.language-choose')}</summary>
        <ActionForm
          action={chooseLanguage.with(organisation.id, isOwn() ? 'me' : props.person.personId)}
          verb={t('person.language-choose')}
        >
          <SelectField
            name="language"
            label={t('person.language')}
            options={(['sv', 'en'] as const).map((value) => ({
              value,
              label: t(`person.language-${value}`),
            }))}
            value={props.person.language ?? 'sv'}
            required
          />
        </ActionForm>
      </details>
    </Show>
  );
};

/** Those who keep the register put right what was recorded by mistake. */
const Correct = (props: { by: OperationId; href: string; what: string }) => {
  const organisation = useOrganisation();
  return (
    <Show when={organisation.may(props.by)}>
      {' '}
      <A
        href={organisation.to(props.href)}
        aria-label={t('person.correct-what', { what: props.what })}
      >
        {t('person.correct')}
      </A>
    </Show>
  );
};

type Shown = { person: PersonView };

const Memberships = (props: Shown) => (
  <Section title={t('person.memberships')}>
    <ul class="rows">
      <For
        each={props.person.memberships.toReversed()}
        fallback={<EmptyRow title={t('people.no-membership')} />}
      >
        {({ from, to, reason }) => (
          <li class="row">
            <span class="row-title">
              {to ? `${day(from)} – ${day(to)}` : t('people.member-since', { from: day(from) })}
            </span>
            <span class="row-side soft">
              {reason ? t(`membershipEnd.${reason}`) : ''}
              <Correct
                by="correctMembership"
                href={`/people/${props.person.personId}/memberships/${from}/correction`}
                what={t('people.member-since', { from: day(from) })}
              />
            </span>
          </li>
        )}
      </For>
    </ul>
  </Section>
);

const Fees = (props: Shown) => (
  <Section title={t('person.fees')}>
    <ul class="rows">
      <For
        each={props.person.fees.toSorted((a, b) => b.year - a.year)}
        fallback={<EmptyRow title={t('person.no-fees')} />}
      >
        {({ year, on }) => (
          <li class="row">
            <span class="row-title figures">{year}</span>
            <span class="row-side soft">
              {t('person.paid-on', { on: day(on) })}
              <Correct
                by="revokeFeePayment"
                href={`/people/${props.person.personId}/fees/${year}/revocation`}
                what={t('person.fee-of', { year, on: day(on) })}
              />
            </span>
          </li>
        )}
      </For>
    </ul>
  </Section>
);

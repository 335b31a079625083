import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { Show } from 'solid-js';
import { useOrganisation } from '../frame/organisation.tsx';
import { today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { PersonField } from '../people/person-field.tsx';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError, SelectField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { endOffice, giveOffice, listBodies, listOffices } from './data.ts';
import { GroundField } from './ground-field.tsx';
import { officeRoles } from './kinds.ts';
import { officeHolder } from './words.ts';

export const GiveOfficePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const submission = useSubmission(giveOffice);
  const bodies = createAsync(() => listBodies(organisation.id));
  const body = () => bodies()?.bodies.find(({ bodyId }) => bodyId === props.params.bodyId);
  const roles = () => officeRoles.map((value) => ({ value, label: t(`officeRole.${value}`) }));
  return (
    <Page title={t('office.give')} over={body()?.name} lead={t('office.give-lead')}>
      <form
        class="form"
        action={giveOffice.with(organisation.id, props.params.bodyId!)}
        method="post"
      >
        <FormError problem={submission.result} />
        <PersonField
          name="personId"
          label={t('office.person')}
          hint={t('office.person-hint')}
          problem={submission.result}
        />
        <div class="form-parts">
          <SelectField
            name="role"
            label={t('office.role')}
            options={roles()}
            value="member"
            problem={submission.result}
            required
          />
          <Field
            name="title"
            label={t('office.title')}
            hint={t('office.title-hint')}
            problem={submission.result}
          />
        </div>
        <div class="form-parts">
          <Field
            name="from"
            label={t('office.first-day')}
            type="date"
            value={today()}
            problem={submission.result}
            required
          />
          <Field
            name="to"
            label={t('office.last-day')}
            hint={t('office.last-day-hint')}
            type="date"
            problem={submission.result}
          />
        </div>
        <GroundField problem={submission.result} />
        <FormEnd>
          <SubmitButton pending={submission.pending}>{t('office.give')}</SubmitButton>
          <A href={organisation.to(`/organisation/bodies/${props.params.bodyId}`)}>
            {t('form.cancel')}
          </A>
        </FormEnd>
      </form>
    </Page>
  );
};

export const EndOfficePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const submission = useSubmission(endOffice);
  const offices = createAsync(() => listOffices(organisation.id, props.params.bodyId!));
  const office = () =>
    offices()?.offices.find(({ officeId }) => officeId === props.params.officeId);
  return (
    <Page
      title={t('office.end')}
      over={<Show when={office()}>{(found) => officeHolder(found())}</Show>}
      lead={t('office.end-lead')}
    >
      <form
        class="form"
        action={endOffice.with(organisation.id, props.params.bodyId!, props.params.officeId!)}
        method="post"
      >
        <FormError problem={submission.result} />
        <Field
          name="on"
          label={t('office.last-day')}
          type="date"
          value={today()}
          problem={submission.result}
          required
        />
        <GroundField problem={submission.result} />
        <FormEnd>
          <SubmitButton pending={submission.pending}>{t('office.end')}</SubmitButton>
          <A href={organisation.to(`/organisation/bodies/${props.params.bodyId}`)}>
            {t('form.cancel')}
          </A>
        </FormEnd>
      </form>
    </Page>
  );
};

import { createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { PersonField } from '../people/person-field.tsx';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { endOffice, giveOffice, listBodies, listOffices } from './data.ts';
import { GroundField } from './ground-field.tsx';
import { officeRoles } from './kinds.ts';
import { OfficeHolder } from './offices.tsx';

export const GiveOfficePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const bodies = createAsync(() => listBodies(organisation.id));
  const body = () => bodies()?.bodies.find(({ bodyId }) => bodyId === props.params.bodyId);
  const roles = () => officeRoles.map((value) => ({ value, label: t(`officeRole.${value}`) }));
  return (
    <Page title={t('office.give')} over={body()?.name} lead={t('office.give-lead')}>
      <ActionForm
        action={giveOffice.with(organisation.id, props.params.bodyId!)}
        verb={t('office.give')}
        cancel={organisation.to(`/organisation/bodies/${props.params.bodyId}`)}
      >
        <PersonField name="personId" label={t('office.person')} hint={t('office.person-hint')} />
        <div class="form-parts">
          <SelectField
            name="role"
            label={t('office.role')}
            options={roles()}
            value="member"
            required
          />
          <Field name="title" label={t('office.title')} hint={t('office.title-hint')} />
        </div>
        <div class="form-parts">
          <Field name="from" label={t('office.first-day')} type="date" value={today()} required />
          <Field
            name="to"
            label={t('office.last-day')}
            hint={t('office.last-day-hint')}
            type="date"
          />
        </div>
        <GroundField />
        <details class="more">
          <summary>{t('office.more')}</summary>
          <div class="more-fields">
            <Field
              name="employer"
              label={t('office.employer')}
              hint={t('office.employer-hint')}
              maxLength={200}
            />
          </div>
        </details>
      </ActionForm>
    </Page>
  );
};

export const EndOfficePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const offices = createAsync(() => listOffices(organisation.id, props.params.bodyId!));
  const office = () =>
    offices()?.offices.find(({ officeId }) => officeId === props.params.officeId);
  return (
    <Page
      title={t('office.end')}
      over={<Show when={office()}>{(found) => <OfficeHolder office={found()} />}</Show>}
      lead={t('office.end-lead')}
    >
      <ActionForm
        action={endOffice.with(organisation.id, props.params.bodyId!, props.params.officeId!)}
        verb={t('office.end')}
        cancel={organisation.to(`/organisation/bodies/${props.params.bodyId}`)}
      >
        <Field name="on" label={t('office.last-day')} type="date" value={today()} required />
        <GroundField />
      </ActionForm>
    </Page>
  );
};

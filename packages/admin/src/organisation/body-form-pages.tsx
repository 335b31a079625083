import { createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { MandateFields } from './body-form.tsx';
import { changeBody, dissolveBody, establishBody, listBodies } from './data.ts';
import { GroundField } from './ground-field.tsx';
import { bodyKinds } from './kinds.ts';

export const EstablishBodyPage = () => {
  const organisation = useOrganisation();
  const kinds = () => bodyKinds.map((value) => ({ value, label: t(`bodyKind.${value}`) }));
  return (
    <Page title={t('body.establish')} over={t('organisation.title')}>
      <ActionForm
        action={establishBody.with(organisation.id)}
        verb={t('body.establish')}
        cancel={organisation.to('/organisation')}
      >
        <SelectField
          name="kind"
          label={t('body.kind')}
          hint={t('body.kind-hint')}
          options={kinds()}
          value="workingGroup"
          required
        />
        <MandateFields />
      </ActionForm>
    </Page>
  );
};

export const EditBodyPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const body = useBody(() => props.params.bodyId!);
  return (
    <Page title={t('body.edit')} over={body()?.name}>
      <Show when={body()} keyed>
        {(found) => (
          <ActionForm
            action={changeBody.with(organisation.id, found.bodyId)}
            verb={t('form.save')}
            cancel={organisation.to(`/organisation/bodies/${found.bodyId}`)}
          >
            <MandateFields body={found} />
          </ActionForm>
        )}
      </Show>
    </Page>
  );
};

export const DissolveBodyPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const body = useBody(() => props.params.bodyId!);
  return (
    <Page title={t('body.dissolve')} over={body()?.name} lead={t('body.dissolve-lead')}>
      <ActionForm
        action={dissolveBody.with(organisation.id, props.params.bodyId!)}
        verb={t('body.dissolve')}
        cancel={organisation.to(`/organisation/bodies/${props.params.bodyId}`)}
      >
        <Field name="on" label={t('body.dissolve-on')} type="date" value={today()} required />
        <GroundField />
      </ActionForm>
    </Page>
  );
};

const useBody = (bodyId: () => string) => {
  const organisation = useOrganisation();
  const bodies = createAsync(() => listBodies(organisation.id));
  const start = startingFrom(bodies);
  return () => start()?.bodies.find((body) => body.bodyId === bodyId());
};

import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { Show } from 'solid-js';
import { useOrganisation } from '../frame/organisation.tsx';
import { today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError, SelectField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { MandateFields } from './body-form.tsx';
import { changeBody, dissolveBody, establishBody, listBodies } from './data.ts';
import { GroundField } from './ground-field.tsx';
import { bodyKinds } from './kinds.ts';

export const EstablishBodyPage = () => {
  const organisation = useOrganisation();
  const submission = useSubmission(establishBody);
  const kinds = () => bodyKinds.map((value) => ({ value, label: t(`bodyKind.${value}`) }));
  return (
    <Page title={t('body.establish')} over={t('organisation.title')}>
      <form class="form" action={establishBody.with(organisation.id)} method="post">
        <FormError problem={submission.result} />
        <SelectField
          name="kind"
          label={t('body.kind')}
          hint={t('body.kind-hint')}
          options={kinds()}
          value="workingGroup"
          problem={submission.result}
          required
        />
        <MandateFields problem={submission.result} />
        <FormEnd>
          <SubmitButton pending={submission.pending}>{t('body.establish')}</SubmitButton>
          <A href={organisation.to('/organisation')}>{t('form.cancel')}</A>
        </FormEnd>
      </form>
    </Page>
  );
};

export const EditBodyPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const submission = useSubmission(changeBody);
  const body = useBody(() => props.params.bodyId!);
  return (
    <Page title={t('body.edit')} over={body()?.name}>
      <Show when={body()} keyed>
        {(found) => (
          <form class="form" action={changeBody.with(organisation.id, found.bodyId)} method="post">
            <FormError problem={submission.result} />
            <MandateFields body={found} problem={submission.result} />
            <FormEnd>
              <SubmitButton pending={submission.pending}>{t('form.save')}</SubmitButton>
              <A href={organisation.to(`/organisation/bodies/${found.bodyId}`)}>
                {t('form.cancel')}
              </A>
            </FormEnd>
          </form>
        )}
      </Show>
    </Page>
  );
};

export const DissolveBodyPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const submission = useSubmission(dissolveBody);
  const body = useBody(() => props.params.bodyId!);
  return (
    <Page title={t('body.dissolve')} over={body()?.name} lead={t('body.dissolve-lead')}>
      <form
        class="form"
        action={dissolveBody.with(organisation.id, props.params.bodyId!)}
        method="post"
      >
        <FormError problem={submission.result} />
        <Field
          name="on"
          label={t('body.dissolve-on')}
          type="date"
          value={today()}
          problem={submission.result}
          required
        />
        <GroundField problem={submission.result} />
        <FormEnd>
          <SubmitButton pending={submission.pending}>{t('body.dissolve')}</SubmitButton>
          <A href={organisation.to(`/organisation/bodies/${props.params.bodyId}`)}>
            {t('form.cancel')}
          </A>
        </FormEnd>
      </form>
    </Page>
  );
};

const useBody = (bodyId: () => string) => {
  const organisation = useOrganisation();
  const bodies = createAsync(() => listBodies(organisation.id));
  const start = startingFrom(bodies);
  return () => start()?.bodies.find((body) => body.bodyId === bodyId());
};

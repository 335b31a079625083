import { A, createAsync, useSearchParams } from '@solidjs/router';
import { t } from '../language/language.ts';
import { listBodies } from '../organisation/data.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field, SelectField, TextField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { beginMotion } from './actions.ts';
import { listMotionCongresses } from './data.ts';

/** A motion begins with what somebody wants; all else can come later. */
export const NewMotionPage = () => {
  const organisation = useOrganisation();
  const [search] = useSearchParams<{ to?: string }>();
  const bodies = createAsync(async () =>
    organisation.may('listBodies') ? listBodies(organisation.id) : { bodies: [] },
  );
  const congresses = createAsync(async () =>
    organisation.may('listCongresses')
      ? (await listMotionCongresses(organisation.id)).congresses
      : [],
  );
  const meetings = () =>
    (bodies()?.bodies ?? []).filter(
      ({ kind, dissolvedOn }) =>
        !dissolvedOn && ['memberMeeting', 'annualMeeting', 'board'].includes(kind),
    );
  const receivers = () => [
    ...(congresses() ?? []).map(({ congressId, name }) => ({
      ...{ value: `congress:${congressId}`, label: name, written: true },
    })),
    ...meetings().map(({ bodyId, name }) => ({
      ...{ value: `body:${bodyId}`, label: name, written: true },
    })),
  ];
  const nowhere = () => congresses() && bodies() && receivers().length === 0;
  return (
    <Page
      title={t('motions.new')}
      over={<A href={organisation.to('/motions')}>{t('motions.title')}</A>}
      lead={t('new-motion.lead')}
    >
      <ActionForm
        action={beginMotion.with(organisation.id)}
        verb={t('new-motion.do')}
        cancel={organisation.to('/motions')}
      >
        <Field name="title" label={t('new-motion.name')} required maxLength={300} />
        <SelectField
          name="to"
          label={t('new-motion.to')}
          required
          {...(nowhere() ? { hint: t('new-motion.nowhere') } : {})}
          value={search.to}
          options={receivers()}
        />
        <Field
          name="othersBy"
          label={t('new-motion.others-by')}
          hint={t('new-motion.others-by-hint')}
          maxLength={300}
        />
        <TextField name="reasoning" label={t('new-motion.reasoning')} rows={6} />
        <TextField
          name="clauses"
          label={t('new-motion.clauses')}
          hint={t('new-motion.clauses-hint')}
          rows={4}
        />
      </ActionForm>
    </Page>
  );
};

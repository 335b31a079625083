import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { recordJointResult } from './actions.ts';

/** Takes the result of an election that another association hosts into the own log. */
export const JointResultPage = () => {
  const organisation = useOrganisation();
  return (
    <Page title={t('joint.fetch')} over={t('elections.title')} lead={t('joint.fetch-lead')}>
      <ActionForm
        action={recordJointResult.with(organisation.id)}
        verb={t('joint.fetch')}
        cancel={organisation.to('/elections')}
      >
        <Field
          name="electionId"
          label={t('joint.address')}
          hint={t('joint.address-hint')}
          required
          maxLength={500}
        />
      </ActionForm>
    </Page>
  );
};

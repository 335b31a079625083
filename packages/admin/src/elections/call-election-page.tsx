import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Page } from '../ui/page.tsx';
import { callElection } from './actions.ts';
import { CallFields } from './call-form.tsx';
import './elections.css';

/** A new election: what is elected, how many, at which meeting. Everything else follows on its own page. */
export const CallElectionPage = () => {
  const organisation = useOrganisation();
  return (
    <Page title={t('call.title')} over={t('elections.title')} lead={t('call.lead')}>
      <ActionForm
        action={callElection.with(organisation.id)}
        verb={t('call.title')}
        cancel={organisation.to('/elections')}
      >
        <CallFields />
      </ActionForm>
    </Page>
  );
};

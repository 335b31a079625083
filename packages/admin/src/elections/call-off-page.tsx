import { A, type RouteSectionProps } from '@solidjs/router';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { TextField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { callOffElection } from './actions.ts';
import { useElection } from './data.ts';

/** Ends an election before it has a result, with the reason. What was done in it stays in the record. */
export const CallOffPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const election = useElection(() => props.params.electionId!);
  const page = () => organisation.to(`/elections/${props.params.electionId}`);
  return (
    <Page
      title={t('call.off')}
      over={<A href={page()}>{election()?.title}</A>}
      lead={t('call.off-lead')}
    >
      <ActionForm
        action={callOffElection.with(organisation.id, props.params.electionId!)}
        verb={t('call.off')}
        ways={<A href={page()}>{t('call.keep')}</A>}
      >
        <TextField name="reason" label={t('call.off-reason')} required />
      </ActionForm>
    </Page>
  );
};

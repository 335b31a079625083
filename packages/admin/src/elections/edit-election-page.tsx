import { A, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { changeElection } from './actions.ts';
import { CallFields } from './call-form.tsx';
import { useElection } from './data.ts';
import './elections.css';

/** What an election was called with. Once the nominations are closed, only what is not on the ballot. */
export const EditElectionPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const election = useElection(() => props.params.electionId!);
  const start = startingFrom(election);
  const page = () => organisation.to(`/elections/${props.params.electionId}`);
  return (
    <Page
      title={t('call.change')}
      over={<A href={page()}>{election()?.title}</A>}
      lead={election()?.nominationsClosedAt ? t('call.fixed') : undefined}
    >
      <Show when={start()} keyed>
        {(found) => (
          <ActionForm
            action={changeElection.with(organisation.id, found.electionId, found.version)}
            verb={t('form.save')}
            cancel={page()}
          >
            <CallFields start={found} />
          </ActionForm>
        )}
      </Show>
    </Page>
  );
};

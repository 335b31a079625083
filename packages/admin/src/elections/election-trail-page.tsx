import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Trail } from '../meetings/trail.tsx';
import { useOrganisation } from '../session/organisation.tsx';
import { Page } from '../ui/page.tsx';
import { listElectionEvents, useElection } from './data.ts';
import '../meetings/meetings.css';

/** Everything recorded about an election, fact by fact. */
export const ElectionTrailPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const election = useElection(() => props.params.electionId!);
  const trail = createAsync(() => listElectionEvents(organisation.id, props.params.electionId!));
  const page = () => organisation.to(`/elections/${props.params.electionId}`);
  return (
    <Page
      wide
      title={t('trail.title')}
      over={<A href={page()}>{election()?.title}</A>}
      lead={t('trail.lead')}
    >
      <Show when={trail()}>{(read) => <Trail events={read().events} />}</Show>
    </Page>
  );
};

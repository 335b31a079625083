import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Trail } from '../meetings/trail.tsx';
import { useOrganisation } from '../session/organisation.tsx';
import { Page } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { listCongressEvents, useCongress } from './data.ts';
import '../meetings/meetings.css';

/** Everything recorded about a congress, fact by fact. */
export const CongressTrailPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const congress = useCongress(() => props.params.congressId!);
  const trail = createAsync(() => listCongressEvents(organisation.id, props.params.congressId!));
  return (
    <Page
      wide
      title={t('trail.title')}
      over={
        <A href={organisation.to(`/congresses/${props.params.congressId}`)}>
          <Written>{congress()?.name}</Written>
        </A>
      }
      lead={t('trail.lead')}
    >
      <Show when={trail()}>{(read) => <Trail events={read().events} />}</Show>
    </Page>
  );
};

import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Trail } from '../meetings/trail.tsx';
import { useOrganisation } from '../session/organisation.tsx';
import { Page } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { listEmploymentEvents, useEmployment } from './data.ts';
import '../meetings/meetings.css';

/** Everything recorded about an employment that one may see, fact by fact. */
export const EmploymentTrailPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const employment = useEmployment(() => props.params.employmentId!);
  const trail = createAsync(() =>
    listEmploymentEvents(organisation.id, props.params.employmentId!),
  );
  const page = () => organisation.to(`/employments/${props.params.employmentId}`);
  return (
    <Page
      wide
      title={t('trail.title')}
      over={
        <A href={page()}>
          <Written>{employment()?.title}</Written>
        </A>
      }
      lead={t('trail.lead')}
    >
      <Show when={trail()}>{(read) => <Trail events={read().events} />}</Show>
    </Page>
  );
};

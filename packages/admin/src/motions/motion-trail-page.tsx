import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { createEffect, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Trail } from '../meetings/trail.tsx';
import { useOrganisation } from '../session/organisation.tsx';
import { Page } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { listMotionEvents, useMotion } from './data.ts';
import '../meetings/meetings.css';

/** Everything recorded about a motion that one may see, fact by fact. */
export const MotionTrailPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const motion = useMotion(() => props.params.motionId!);
  const trail = createAsync(() => listMotionEvents(organisation.id, props.params.motionId!));
  createEffect(() => {
    const id = props.location.hash.slice(1);
    if (trail() && id) setTimeout(() => document.getElementById(id)?.scrollIntoView());
  });
  return (
    <Page
      wide
      title={t('trail.title')}
      over={
        <A href={organisation.to(`/motions/${props.params.motionId}`)}>
          <Written>{motion()?.title}</Written>
        </A>
      }
      lead={t('trail.lead')}
    >
      <Show when={trail()}>{(read) => <Trail events={read().events} />}</Show>
    </Page>
  );
};

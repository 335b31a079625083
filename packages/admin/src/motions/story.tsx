import type { EventTrail } from '@klubba/api/contract';
import { A, createAsync } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { listMotionEvents } from './data.ts';
import type { OfMotion } from './motion-form.tsx';
import { entriesOf } from './story-entries.tsx';

type Recorded = EventTrail['events'][number];

/** What has happened to it, in one column, first to last: each with what it says and the way to the event that made it. */
export const Story = (props: OfMotion) => {
  const organisation = useOrganisation();
  const trail = createAsync(() =>
    // What happened since is read with it.
    listMotionEvents(organisation.id, props.view.motionId, props.view.version),
  );
  const told = () => {
    const events = Map.groupBy(trail()?.events ?? [], ({ type }) => type);
    return entriesOf(props.view)
      .map((entry) => {
        const ones = events.get(entry.type) ?? [];
        return { ...entry, event: entry.nth === 'last' ? ones.at(-1) : ones[entry.nth] };
      })
      .filter(({ event }) => event)
      .toSorted((one, other) => one.event!.position - other.event!.position);
  };
  return (
    <ol class="story">
      <For each={told()}>
        {({ title, body, event }) => (
          <li>
            <h3>{title}</h3>
            {body()}
            <Made event={event!} motionId={props.view.motionId} />
          </li>
        )}
      </For>
    </ol>
  );
};

const Made = (props: { event: Recorded; motionId: string }): JSX.Element => {
  const organisation = useOrganisation();
  const path = () =>
    organisation.to(`/motions/${props.motionId}/trail#event-${props.event.position}`);
  return (
    <p class="story-made">
      <A href={path()}>{t('life.story.recorded', { at: moment(props.event.recordedAt) })}</A>
      <Show when={props.event.by?.name}>{(name) => <>, {name()}</>}</Show>
    </p>
  );
};

import type { CongressView } from '@klubba/api/contract/congresses';
import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { WholeList } from '../../ui/whole-list.tsx';
import { Written } from '../../ui/written.tsx';

/** A part of the page of a congress; whoever keeps it is led to the form that adds to it. */
export const Part = (props: {
  view: CongressView;
  title: string;
  add?: { readonly path: string; readonly label: string };
  lead?: string;
  isEmpty: boolean;
  empty: string;
  /** `tasks`: what the file of it is called in its address. */
  file?: string;
  children: JSX.Element;
}) => {
  const organisation = useOrganisation();
  const to = (path: string) => organisation.to(`/congresses/${props.view.congressId}/${path}`);
  return (
    <Section
      title={props.title}
      aside={
        <Show when={props.view.may.arrange && props.add}>
          {(add) => (
            <span class="screen-only">
              <LinkButton kind="quiet" href={to(add().path)}>
                {add().label}
              </LinkButton>
            </span>
          )}
        </Show>
      }
    >
      <Show when={props.lead}>
        <p class="hint">{props.lead}</p>
      </Show>
      <Show when={!props.isEmpty} fallback={<p class="soft">{props.empty}</p>}>
        {props.children}
        <Show when={props.file}>
          <WholeList
            of={`/api/organisations/${organisation.id}/congresses/${props.view.congressId}/${props.file}/file`}
          />
        </Show>
      </Show>
    </Section>
  );
};

/** The way to a form about one row. */
export const Way = (props: {
  view: CongressView;
  path: string;
  children: string;
  what: string;
}) => {
  const organisation = useOrganisation();
  return (
    <LinkButton
      kind="quiet"
      href={organisation.to(`/congresses/${props.view.congressId}/${props.path}`)}
      aria-label={`${props.children}: ${props.what}`}
    >
      {props.children}
    </LinkButton>
  );
};

/** The decision that something rests on, by its number. */
export const DecisionLink = (props: { view: CongressView; decisionId: string | null }) => {
  const organisation = useOrganisation();
  const found = () => props.view.decisions.find((one) => one.decisionId === props.decisionId);
  return (
    <Show when={found()}>
      {(one) => (
        <A href={organisation.to(`/decisions/${one().decisionId}`)}>
          {t('congress.decision', { number: `${one().number.year}:${one().number.serial}` })}
        </A>
      )}
    </Show>
  );
};

export const MeetingLink = (props: { view: CongressView; meetingId: string | null }) => {
  const organisation = useOrganisation();
  const found = () => props.view.meetings.find((one) => one.meetingId === props.meetingId);
  return (
    <Show when={found()}>
      {(one) => (
        <A href={organisation.to(`/meetings/${one().meetingId}`)}>
          <Written>{one().title}</Written>
        </A>
      )}
    </Show>
  );
};

export const MotionLink = (props: { view: CongressView; motionId: string | null }) => {
  const organisation = useOrganisation();
  const found = () => props.view.motions.find((one) => one.motionId === props.motionId);
  return (
    <Show when={found()}>
      {(one) => (
        <A href={organisation.to(`/motions/${one().motionId}`)}>
          <Written>{[one().number, one().title].filter(Boolean).join(' ')}</Written>
        </A>
      )}
    </Show>
  );
};

import type { MatterView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { MentionText, NamesProvider } from '../ui/mention-text.tsx';
import { Page } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { ItemStatus } from './item-status.tsx';
import { getMatter } from './matter-data.ts';
import { decisionNumber, type Item, paragraphMark } from './record.ts';
import { StandingStatus } from './standing.tsx';
import './meetings.css';

/** A matter over meetings and years: each time it was up, what became of it, and what was decided. */
export const MatterPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const matter = createAsync(() => getMatter(organisation.id, props.params.matterId!));
  return (
    <Show when={matter()}>
      {(found) => (
        <NamesProvider
          nameOf={(personId) => found().people.find((one) => one.personId === personId)?.name}
        >
          <Page
            written
            title={found().title}
            over={t('course.matter')}
            lead={t('course.matter-lead')}
          >
            <ol class="steps">
              <For each={found().steps}>{(step) => <Step step={step} />}</For>
            </ol>
          </Page>
        </NamesProvider>
      )}
    </Show>
  );
};

type StepProps = { step: MatterView['steps'][number] };

const Step = (props: StepProps) => {
  const organisation = useOrganisation();
  const sentTo = () =>
    [
      props.step.toBodyName,
      props.step.dueOn && t('course.by-day', { day: day(props.step.dueOn) }),
    ].filter(Boolean);
  return (
    <li>
      <time>{day(props.step.startsOn)}</time>
      <div>
        <p>
          <A href={organisation.to(`/meetings/${props.step.meetingId}`)}>
            {props.step.meetingTitle}
          </A>
          <Show when={props.step.paragraph}>
            {(paragraph) => ` ${paragraphMark(`§ ${paragraph()}`)}`}
          </Show>{' '}
          <ItemStatus status={props.step.status as Item['status']} />
        </p>
        <p class="serif">
          <Written>{props.step.title}</Written>
        </p>
        <Show when={sentTo().length}>
          <p class="soft">{sentTo().join(', ')}</p>
        </Show>
        <Show when={props.step.instruction}>
          {(text) => (
            <q class="serif">
              <MentionText text={text()} />
            </q>
          )}
        </Show>
        <Decisions step={props.step} />
      </div>
    </li>
  );
};

const Decisions = (props: StepProps) => {
  const organisation = useOrganisation();
  return (
    <Show when={props.step.decisions.length}>
      <ul>
        <For each={props.step.decisions}>
          {(decision) => (
            <li>
              <A href={organisation.to(`/decisions/${decision.decisionId}`)}>
                {t('decision.title', { number: decisionNumber(decision.number) })}
              </A>{' '}
              <span class="serif">
                <MentionText text={decision.text} />
              </span>{' '}
              <StandingStatus decision={decision} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
};

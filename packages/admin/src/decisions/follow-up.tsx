import type { DecisionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { LinkButton } from '../ui/button.tsx';
import { MentionText } from '../ui/mention-text.tsx';
import { Section } from '../ui/page.tsx';
import { type FollowUpAct, operationOf } from './data.ts';
import { DecisionState } from './decision-status.tsx';

type Props = { decision: DecisionView };

/** Who carries the decision out, by when, and what has been done about it. */
export const FollowUp = (props: Props) => {
  const organisation = useOrganisation();
  const to = (act: FollowUpAct) =>
    organisation.to(`/decisions/${props.decision.decisionId}/${act}`);
  return (
    <Section title={t('decision.follow-up')} aside={<DecisionState decision={props.decision} />}>
      <dl class="facts">
        <dt>{t('decision.owner')}</dt>
        <dd>
          {props.decision.owner
            ? (props.decision.owner.name ?? t('mention.erased'))
            : t('decision.nobody')}
        </dd>
        <Show when={props.decision.dueOn}>
          {(due) => (
            <>
              <dt>{t('decision.due')}</dt>
              <dd>{day(due())}</dd>
            </>
          )}
        </Show>
      </dl>
      <Show when={props.decision.followUp.length}>
        <ol class="steps">
          <For each={props.decision.followUp}>
            {(step) => (
              <li>
                <time>{day(step.on)}</time>
                <span>
                  {stepInWords(props.decision, step)}
                  <Show when={step.note}>
                    {(note) => (
                      <q class="serif">
                        <MentionText text={note()} />
                      </q>
                    )}
                  </Show>
                </span>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <div class="page-actions">
        <For each={possible(props.decision).filter((act) => organisation.may(operationOf[act]))}>
          {(act) => <LinkButton href={to(act)}>{t(titles[act])}</LinkButton>}
        </For>
      </div>
    </Section>
  );
};

export const titles = {
  assignment: 'follow.assign',
  reassignment: 'follow.reassign',
  progress: 'follow.report',
  execution: 'follow.execute',
  'follow-up': 'follow.follow-up',
  replacement: 'standing.replace',
} as const satisfies Record<FollowUpAct, string>;

/** What can be done next; the rules are the server's. */
const possible = ({ status }: DecisionView): readonly FollowUpAct[] => {
  switch (status) {
    case 'unassigned':
      return ['assignment'];
    case 'assigned':
    case 'underWay':
    case 'stalled':
      return ['progress', 'execution', 'reassignment'];
    case 'executed':
      return ['follow-up'];
    case 'followedUp':
      return [];
  }
};

type Step = DecisionView['followUp'][number];

const stepInWords = (decision: DecisionView, step: Step): string => {
  const owner = () => {
    if (!step.owner) return '';
    const { kind, id } = step.owner;
    return kind === 'body'
      ? (decision.bodies.find(({ bodyId }) => bodyId === id)?.name ?? '')
      : (decision.people.find(({ personId }) => personId === id)?.name ?? t('mention.erased'));
  };
  const due = step.dueOn ? day(step.dueOn) : '';
  switch (step.type) {
    case 'assigned':
      return t('step.assigned', { owner: owner(), day: due });
    case 'reassigned':
      return t('step.reassigned', { owner: owner(), day: due });
    case 'progress':
      return t('step.progress', {
        progress: step.progress ? t(`progress.${step.progress}`) : '',
      });
    case 'executed':
      return t('step.executed');
    case 'followedUp':
      return t('step.followedUp');
  }
};

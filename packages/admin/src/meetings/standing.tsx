import type { DecisionSummary, DecisionView } from '@klubba/api/contract';
import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { LinkButton } from '../ui/button.tsx';
import { MentionText } from '../ui/mention-text.tsx';
import { Status } from '../ui/status.tsx';
import { decisionNumber } from './record.ts';

/** That a decision does not hold, or not by itself: what is in force says nothing. */
export const StandingStatus = (props: {
  decision: Pick<DecisionSummary, 'standing' | 'outcome'>;
}) => (
  <Show
    when={props.decision.outcome === 'carried'}
    fallback={<Status tone="quiet">{t('outcome.rejected')}</Status>}
  >
    <Show when={props.decision.standing !== 'inForce'}>
      <Status tone="waiting">{t(`standing.${props.decision.standing}`)}</Status>
    </Show>
  </Show>
);

/** Whether a decision holds and since when, which later one took its place, which earlier ones it replaces, and its matter over the years. */
export const Standing = (props: { decision: DecisionView }) => {
  const organisation = useOrganisation();
  const to = (decisionId: string) => organisation.to(`/decisions/${decisionId}`);
  const mayReplace = () =>
    organisation.may('replaceDecision') &&
    props.decision.outcome === 'carried' &&
    !props.decision.replacedBy;
  return (
    <>
      <Show when={props.decision.outcome === 'carried'}>
        <p>
          <StandingStatus decision={props.decision} />
          <Show when={props.decision.inForceOn}>
            {(on) => <span> {t('standing.from', { day: day(on()) })}</span>}
          </Show>
          <Show when={props.decision.replacedBy}>
            {(later) => (
              <A href={to(later().decisionId)}>
                {' '}
                {t('standing.by', { number: decisionNumber(later().number) })}
              </A>
            )}
          </Show>
        </p>
      </Show>
      <Show when={props.decision.replaces.length}>
        <ul>
          <For each={props.decision.replaces}>
            {(earlier) => (
              <li>
                {t(`standing.replaces-${earlier.how}`)}{' '}
                <A href={to(earlier.decisionId)}>
                  {t('decision.title', { number: decisionNumber(earlier.number) })}
                </A>
                : <MentionText text={earlier.text} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <div class="page-actions">
        <Show when={organisation.may('getMatter')}>
          <LinkButton kind="quiet" href={organisation.to(`/matters/${props.decision.matterId}`)}>
            {t('standing.matter')}
          </LinkButton>
        </Show>
        <Show when={mayReplace()}>
          <LinkButton
            kind="quiet"
            href={organisation.to(`/decisions/${props.decision.decisionId}/replacement`)}
          >
            {t('standing.replace')}
          </LinkButton>
        </Show>
      </div>
    </>
  );
};

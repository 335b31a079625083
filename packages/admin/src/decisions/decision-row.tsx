import type { DecisionSummary } from '@klubba/api/contract';
import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { decisionNumber } from '../meetings/record.ts';
import { StandingStatus } from '../meetings/standing.tsx';
import { useOrganisation } from '../session/organisation.tsx';
import { asClause, DecisionSentence, whoMeets } from '../ui/decision-sentence.tsx';
import { Status } from '../ui/status.tsx';
import { DecisionState } from './decision-status.tsx';

/** A decision in the register: the sentence itself is the link. */
export const DecisionRow = (props: { decision: DecisionSummary }) => {
  const organisation = useOrganisation();
  return (
    <li class="decision-row">
      <A
        href={organisation.to(`/decisions/${props.decision.decisionId}`)}
        class="decision-link"
        data-row
      >
        <DecisionSentence
          number={decisionNumber(props.decision.number)}
          cited={props.decision.cited}
          body={whoMeets(props.decision.meetingKind)}
          rejected={props.decision.outcome === 'rejected'}
          clauses={[asClause(props.decision.text)]}
          how={t('decision.at', {
            title: props.decision.meetingTitle,
            day: day(props.decision.decidedOn),
          })}
          after={
            <Show
              when={!props.decision.takenBackAt}
              fallback={<Status tone="quiet">{t('decision.taken-back')}</Status>}
            >
              <Show when={props.decision.outcome === 'carried'}>
                <CarriedOut decision={props.decision} />
              </Show>
            </Show>
          }
        />
      </A>
    </li>
  );
};

/** How far it has been carried out, by whom and when. Of what was rejected there is nothing to carry out. */
const CarriedOut = (props: { decision: DecisionSummary }) => (
  <>
    <StandingStatus decision={props.decision} />
    <DecisionState decision={props.decision} />
    <Show when={props.decision.owner}>
      {(owner) => <span>{owner().name ?? t('mention.erased')}</span>}
    </Show>
    <Show when={props.decision.dueOn}>
      {(due) => (
        <span>
          {t('decision.due')} {day(due())}
        </span>
      )}
    </Show>
  </>
);

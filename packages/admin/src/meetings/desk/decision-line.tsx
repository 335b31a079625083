import { votesNeeded } from '@klubba/domain/meeting';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { bareClock } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { VoteBar } from '../../ui/chart/vote-bar.tsx';
import { Status } from '../../ui/status.tsx';
import { knownVote } from '../known-vote.ts';
import { methodInWords } from '../method-words.ts';
import { type Clause, type Decided, decisionNumber } from '../record.ts';
import { type Assignment, AssignmentForm, AssignmentLine } from './assignment.tsx';
import { CorrectDecision } from './correct-decision.tsx';
import { useDesk, useDeskNames } from './desk.tsx';
import { Refusal } from './refusal.tsx';

/** The gavel has fallen: the number, the outcome, how it was reached, and who carries it out. */
export const DecisionLine = (props: { clause: Clause; decision: Decided }) => {
  const organisation = useOrganisation();
  const nameOf = useDeskNames();
  const [assigning, setAssigning] = createSignal(false);
  const [correcting, setCorrecting] = createSignal(false);
  const tally = () => knownVote(props.decision.method);
  return (
    <div class="gavelled" data-outcome={props.decision.outcome}>
      <p class="gavelled-head">
        <b class="gavelled-number">{decisionNumber(props.decision.number)}</b>
        <Status tone={props.decision.outcome === 'carried' ? 'good' : 'quiet'}>
          {t(`outcome.${props.decision.outcome}`)}
        </Status>
        <span class="soft">
          {props.decision.at ? `${bareClock(props.decision.at)}, ` : ''}
          {methodInWords(props.decision.method, nameOf, props.decision.outcome)}
        </span>
      </p>
      <Show when={tally()}>
        {(vote) => (
          <VoteBar
            title={t('vote.chart', { number: decisionNumber(props.decision.number) })}
            votes={vote().tally}
            needed={votesNeeded(vote().majority, vote().tally)}
          />
        )}
      </Show>
      <Switch>
        <Match when={props.decision.assignment}>
          {(given) => <AssignmentLine assignment={given()} />}
        </Match>
        <Match when={assigning()}>
          <AssignAfterwards decision={props.decision} onDone={() => setAssigning(false)} />
        </Match>
        <Match when={correcting()}>
          <CorrectDecision decision={props.decision} onDone={() => setCorrecting(false)} />
        </Match>
        <Match when={true}>
          <div class="item-actions small">
            <Show when={props.decision.outcome === 'carried'}>
              <Button kind="quiet" onClick={() => setAssigning(true)}>
                {t('desk.assign')}
              </Button>
            </Show>
            <Button kind="quiet" onClick={() => setCorrecting(true)}>
              {t('desk.correct')}
            </Button>
            <LinkButton
              kind="quiet"
              href={organisation.to(`/decisions/${props.decision.decisionId}`)}
            >
              {t('decision.open')}
            </LinkButton>
          </div>
        </Match>
      </Switch>
    </div>
  );
};

/** The owner of a decision that already stands. */
const AssignAfterwards = (props: { decision: Decided; onDone: () => void }) => {
  const desk = useDesk();
  const organisation = useOrganisation();
  const place = () => `assign-${props.decision.decisionId}`;
  const assign = async (given: Assignment | undefined) => {
    if (!given) return props.onDone();
    const path =
      `/organisations/${organisation.id}/decisions/${props.decision.decisionId}/assignment` as const;
    const done = await desk.attempt(place(), path, given);
    if (done) props.onDone();
  };
  return (
    <>
      <AssignmentForm
        value={undefined}
        decidedOn={desk.meeting().startsOn}
        place={place()}
        onDone={assign}
      />
      <Refusal place={place()} />
    </>
  );
};

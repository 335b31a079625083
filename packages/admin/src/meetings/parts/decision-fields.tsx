import type { MeetingView } from '@klubba/api/contract';
import { createAsync } from '@solidjs/router';
import { createSignal, Show, Suspense } from 'solid-js';
import { get } from '../../api.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { SelectField } from '../../ui/form.tsx';
import { plainText } from '../../ui/mention-text.tsx';
import { meetingUrl } from '../data.ts';
import { type Decided, decisionNumber, decisionsOf, nameIn } from '../record.ts';
import { Hanging } from './hanging.tsx';
import { RightVote } from './right-vote.tsx';

type Of = { meeting: MeetingView };

/** The decisions of a meeting that can be put right, with their words: a gavel over several clauses once. */
const gavelsOf = (meeting: MeetingView) => {
  const all = decisionsOf(meeting).map(({ clause, decision }) => ({ decision, text: clause.text }));
  const firstOf = new Map(all.toReversed().map((one) => [one.decision.decisionId, one]));
  return all.filter((one) => firstOf.get(one.decision.decisionId) === one);
};

/** Which decision, what it was, and how it was reached; what hangs on another outcome is seen before it goes with it. */
export const DecisionFields = (props: Of) => {
  const organisation = useOrganisation();
  const nameOf = (personId: string) => nameIn(props.meeting, personId);
  const all = () => gavelsOf(props.meeting);
  const [chosen, setChosen] = createSignal('');
  const decision = () =>
    (all().find((one) => one.decision.decisionId === chosen()) ?? all()[0])?.decision;
  const [outcome, setOutcome] = createSignal<Decided['outcome']>();
  const right = () => outcome() ?? decision()?.outcome ?? 'carried';
  const hanging = createAsync(async () => {
    const asked = decision();
    if (!asked || right() === asked.outcome) return undefined;
    const path = `/decisions/${asked.decisionId}/correction?outcome=${right()}` as const;
    return get(meetingUrl(organisation.id, props.meeting.meetingId, path));
  });
  return (
    <>
      <SelectField
        name="decisionId"
        label={t('right.decision')}
        required
        value={decision()?.decisionId ?? ''}
        options={all().map(({ decision: { decisionId, number }, text }) => ({
          value: decisionId,
          label: `${decisionNumber(number)} ${plainText(text, nameOf)}`,
          written: true,
        }))}
        onChange={(event) => {
          setChosen(event.currentTarget.value);
          setOutcome(undefined);
        }}
      />
      <SelectField
        name="outcome"
        label={t('desk.right-outcome')}
        required
        value={right()}
        options={(['carried', 'rejected'] as const).map((value) => ({
          value,
          label: t(`outcome.${value}`),
        }))}
        onChange={(event) => setOutcome(event.currentTarget.value as Decided['outcome'])}
      />
      <Show when={decision()} keyed>
        {(found) => <RightVote meeting={props.meeting} decision={found} />}
      </Show>
      <div class="hangs" role="status">
        <Suspense>
          <Show when={hanging()}>
            {(found) => (
              <Hanging of={found()} outcome={right()}>
                <input type="hidden" name="withWhatHangsOnIt" value="true" />
              </Hanging>
            )}
          </Show>
        </Suspense>
      </div>
    </>
  );
};

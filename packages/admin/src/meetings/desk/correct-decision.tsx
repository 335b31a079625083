import type { WhatHangs } from '@klubba/api/contract';
import { createSignal, Show } from 'solid-js';
import { get } from '../../api.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { meetingUrl } from '../data.ts';
import { Hanging } from '../parts/hanging.tsx';
import { RightVote, rightVoteIn } from '../parts/right-vote.tsx';
import type { Decided } from '../record.ts';
import { useDesk } from './desk.tsx';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

/** What was written was not what the meeting decided: the right outcome or figures, and why. The record keeps both. */
export const CorrectDecision = (props: { decision: Decided; onDone: () => void }) => {
  const desk = useDesk();
  const [outcome, setOutcome] = createSignal(props.decision.outcome);
  const organisation = useOrganisation();
  const [hanging, setHanging] = createSignal<WhatHangs>();
  const correction = <const Rest extends string>(rest: Rest) =>
    meetingUrl(
      organisation.id,
      desk.meeting().meetingId,
      `/decisions/${props.decision.decisionId}/correction${rest}`,
    );
  const place = () => `correction-${props.decision.decisionId}`;
  let form!: HTMLFormElement;
  const correct = async () => {
    const told = new FormData(form);
    const vote = rightVoteIn(told, outcome());
    const done = await desk.send({
      place: place(),
      path: `/decisions/${props.decision.decisionId}/correction`,
      body: {
        ...{ outcome: outcome(), figures: null, reason: textIn(told, 'reason') },
        ...(vote && { vote }),
        withWhatHangsOnIt: hanging() !== undefined,
      },
      done: () => t('desk.corrected'),
    });
    if (done) return props.onDone();
    // Seen first, it goes with the correction the next time.
    if (desk.problemAt(place())?.code === 'see-what-hangs-on-it') await look();
  };
  const look = async () => {
    const asked = outcome();
    const found = await get(correction(`?outcome=${asked}`)).catch(() => undefined);
    if (asked === outcome()) setHanging(found);
  };
  return (
    <form
      class="form"
      ref={(element) => {
        form = element;
        sendKeys(element, correct, props.onDone);
      }}
    >
      <SelectField
        name="outcome"
        label={t('desk.right-outcome')}
        required
        value={outcome()}
        options={(['carried', 'rejected'] as const).map((value) => ({
          value,
          label: t(`outcome.${value}`),
        }))}
        onChange={(event) => {
          setOutcome(event.currentTarget.value as Decided['outcome']);
          setHanging(undefined);
          void look();
        }}
        problem={desk.problemAt(place())}
      />
      <RightVote meeting={desk.meeting()} decision={props.decision} />
      <TextField name="reason" label={t('desk.correction-why')} required />
      <div class="hangs" role="status">
        <Show when={hanging()}>{(found) => <Hanging of={found()} outcome={outcome()} />}</Show>
      </div>
      <Refusal place={place()} />
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('desk.correct')}
        </Button>
        <Button kind="quiet" onClick={props.onDone}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};

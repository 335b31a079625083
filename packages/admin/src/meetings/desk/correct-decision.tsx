import { createSignal, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SelectField, TextField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import type { Decided } from '../record.ts';
import { useDesk } from './desk.tsx';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

/** What was written was not what the meeting decided: the right outcome or figures, and why. The record keeps both. */
export const CorrectDecision = (props: { decision: Decided; onDone: () => void }) => {
  const desk = useDesk();
  const [outcome, setOutcome] = createSignal(props.decision.outcome);
  const place = () => `correction-${props.decision.decisionId}`;
  const tally = () =>
    props.decision.method.kind === 'countedVote' ? props.decision.method.tally : undefined;
  let form!: HTMLFormElement;
  const correct = async () => {
    const told = new FormData(form);
    const number = (name: string) => Number(textIn(told, name));
    const figures = tally() && {
      for: number('for'),
      against: number('against'),
      abstained: number('abstained'),
    };
    const done = await desk.send({
      place: place(),
      path: `/decisions/${props.decision.decisionId}/correction`,
      body: { outcome: outcome(), figures: figures ?? null, reason: textIn(told, 'reason') },
      done: () => t('desk.corrected'),
    });
    if (done) props.onDone();
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
        onChange={(event) => setOutcome(event.currentTarget.value as Decided['outcome'])}
        problem={desk.problemAt(place())}
      />
      <Show when={tally()}>
        {(figures) => (
          <div class="form-parts">
            <Field
              name="for"
              type="number"
              min={0}
              label={t('vote.for')}
              value={`${figures().for}`}
            />
            <Field
              name="against"
              type="number"
              min={0}
              label={t('vote.against')}
              value={`${figures().against}`}
            />
            <Field
              name="abstained"
              type="number"
              min={0}
              label={t('vote.abstained')}
              value={`${figures().abstained}`}
            />
          </div>
        )}
      </Show>
      <TextField name="reason" label={t('desk.correction-why')} required />
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

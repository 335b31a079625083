import { createSignal } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { TextField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import type { Proposal } from '../record.ts';
import { useDesk } from './desk.tsx';
import { moverOf, movers } from './movers.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

/** Somebody speaks for a proposal without one of their own: a board that answers a motion, most often, with its words. */
export const Support = (props: { proposal: Proposal; onDone: () => void }) => {
  const desk = useDesk();
  const place = () => `support-${props.proposal.proposalId}`;
  const board = desk.bodies().find(({ kind }) => kind === 'board')?.bodyId;
  const [by, setBy] = createSignal(board && `body:${board}`);
  let form!: HTMLFormElement;
  let field!: HTMLInputElement;
  const support = async () => {
    const mover = moverOf(by());
    if (!mover) return field.focus();
    const done = await desk.send({
      place: place(),
      path: `/proposals/${props.proposal.proposalId}/support`,
      body: { by: mover, text: textIn(new FormData(form), 'text'), ...desk.clock.at() },
      done: () => t('desk.supported'),
    });
    if (done) props.onDone();
  };
  return (
    <form
      class="proposal-form"
      ref={(element) => {
        form = element;
        sendKeys(element, support, props.onDone);
      }}
    >
      <Combobox
        name="by"
        label={t('desk.support-by')}
        required
        options={movers(desk)}
        value={by()}
        onPick={setBy}
        ref={(element) => {
          field = element;
          queueMicrotask(() => element.focus());
        }}
        problem={desk.problemAt(place())}
      />
      <TextField
        name="text"
        label={t('desk.support-text')}
        rows={2}
        problem={desk.problemAt(place())}
      />
      <Refusal place={place()} />
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('desk.support')}
        </Button>
        <Button kind="quiet" keys="escape" onClick={() => props.onDone()}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};

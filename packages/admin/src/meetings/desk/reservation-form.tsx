import { createSignal } from 'solid-js';
import { byLastName } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { SelectField, TextField } from '../../ui/form.tsx';
import { plainText } from '../../ui/mention-text.tsx';
import { decidedUnder, decisionNumber, type Item } from '../record.ts';
import { useDesk, useDeskLabels, useDeskNames } from './desk.tsx';
import { comeIntoSight } from './focus.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

/** Formal dissent from a decision, by one of those who could vote on it. */
export const ReservationForm = (props: { item: Item; onDone: () => void }) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const labelOf = useDeskLabels();
  const decisions = () => decidedUnder(desk.meeting(), props.item.itemId);
  const [decisionId, setDecisionId] = createSignal(decisions().at(-1)?.decisionId ?? '');
  const [person, setPerson] = createSignal<string>();
  const draft = () => `reservation-${props.item.itemId}`;
  const [text, setText] = createSignal(desk.drafts.kept(draft()) ?? '');
  const type = (typed: string) => {
    setText(typed);
    desk.drafts.keep(draft(), typed);
  };
  let field!: HTMLInputElement;
  const voters = () =>
    (
      desk.meeting().electorates.find(({ decisionIds }) => decisionIds.includes(decisionId()))
        ?.personIds ?? []
    )
      .map((id) => ({ value: id, label: labelOf(id) }))
      .sort(byLastName(({ label }) => label));
  const enter = async () => {
    const personId = person();
    if (!personId) return field.focus();
    const done = await desk.send({
      place: 'reservation',
      path: '/reservations',
      body: { decisionId: decisionId(), personId, text: text().trim() || null, ...desk.clock.at() },
      done: () => t('log.reservation', { name: nameOf(personId) ?? '' }),
    });
    if (!done) return;
    desk.drafts.keep(draft(), undefined);
    props.onDone();
  };
  const giveUp = () => {
    desk.forget();
    props.onDone();
  };
  return (
    <form
      class="proposal-form"
      ref={(form) => {
        sendKeys(form, enter, giveUp);
        comeIntoSight(form);
      }}
    >
      <h3>{t('reservation.title')}</h3>
      <Combobox
        name="personId"
        label={t('reservation.who')}
        required
        options={voters()}
        value={person()}
        onPick={setPerson}
        ref={(element) => {
          field = element;
          queueMicrotask(() => element.focus());
        }}
        problem={desk.problemAt('reservation')}
      />
      <SelectField
        name="decisionId"
        label={t('reservation.against')}
        required
        value={decisionId()}
        options={decisions().map((one) => ({
          value: one.decisionId,
          label: `${decisionNumber(one.number)} ${plainText(one.text, nameOf)}`,
          written: true,
        }))}
        onChange={(event) => setDecisionId(event.currentTarget.value)}
        problem={desk.problemAt('reservation')}
      />
      <TextField
        name="text"
        label={t('reservation.text')}
        written
        value={text()}
        onInput={(event) => type(event.currentTarget.value)}
        problem={desk.problemAt('reservation')}
      />
      <Refusal place="reservation" />
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('reservation.enter')}
        </Button>
        <Button kind="quiet" keys="escape" onClick={giveUp}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};

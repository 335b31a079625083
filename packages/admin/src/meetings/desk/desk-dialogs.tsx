import { holders } from '@klubba/domain/meeting';
import { createSignal, Match, Show, Switch, untrack } from 'solid-js';
import { byLastName } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/form.tsx';
import { type AgendaItemDraft, AgendaItemForm, placeAfterReading } from '../agenda-item-form.tsx';
import { officersLeft } from '../record.ts';
import { CountRegister } from './count-register.tsx';
import { useDesk, useDeskLabels, useDeskNames } from './desk.tsx';
import { ElectOfficer } from './elect-officer.tsx';
import { HeadsMoved } from './heads-moved.tsx';
import { MakeReady } from './make-ready.tsx';
import { mentionable } from './mentionable.ts';
import { PassOver } from './pass-over.tsx';
import { Refusal } from './refusal.tsx';
import { RegisterAdjustment } from './register-adjustment.tsx';
import { sendKeys } from './send-keys.ts';
import { SetClock } from './set-clock.tsx';

/** What can be done at any moment of a meeting, above whatever item is open. */
export const DeskDialogs = () => {
  const desk = useDesk();
  const close = () => {
    desk.forget();
    desk.setDialog(undefined);
  };
  return (
    <Switch>
      <Match when={desk.dialog() === 'register'}>
        <Dialog open onClose={close} title={t('register.adjust')}>
          <Show
            when={desk.meeting().register}
            fallback={
              <>
                <Show when={desk.meeting().counted}>
                  <HeadsMoved onDone={close} />
                </Show>
                <CountRegister open onDone={close} />
              </>
            }
          >
            <RegisterAdjustment place="register-dialog" onDone={close} />
          </Show>
        </Dialog>
      </Match>
      <Match when={desk.dialog() === 'ready'}>
        <Dialog open onClose={close} title={t('desk.before-deciding')}>
          <MakeReady onDone={close} />
        </Dialog>
      </Match>
      <Match when={desk.dialog() === 'officer'}>
        <Dialog open onClose={close} title={t('desk.change-officer')}>
          <p class="soft">{t('desk.change-officer-why')}</p>
          {/* Nobody's office is changed by mistake while one is still to be filled. */}
          <ElectOfficer
            place="officer-dialog"
            wanted={untrack(() => officersLeft(desk.meeting())[0]) ?? 'secretary'}
            onDone={close}
            onGiveUp={close}
          />
        </Dialog>
      </Match>
      <Match when={desk.dialog() === 'add-item'}>
        <Dialog open onClose={close} title={t('desk.add-item')}>
          <AddItem onDone={close} />
        </Dialog>
      </Match>
      <Match when={desk.dialog() === 'pass-over'}>
        <Dialog open onClose={close} title={t('desk.pass-over')}>
          <PassOver onDone={close} />
        </Dialog>
      </Match>
      <Match when={desk.dialog() === 'conflict'}>
        <Dialog open onClose={close} title={t('desk.declare-conflict')}>
          <Conflict onDone={close} />
        </Dialog>
      </Match>
      <Match when={desk.dialog() === 'clock'}>
        <Dialog open onClose={close} title={t('desk.set-clock')}>
          <SetClock onDone={close} />
        </Dialog>
      </Match>
    </Switch>
  );
};

type Done = { onDone: () => void };

const AddItem = (props: Done) => {
  const desk = useDesk();
  const add = async (draft: AgendaItemDraft) => {
    const done = await desk.send({
      place: 'add-item',
      path: '/agenda-items',
      body: { ...draft, ...placeAfterReading(desk.meeting(), draft) },
      done: () => t('log.item-added', { title: draft.title }),
    });
    if (done) props.onDone();
  };
  return (
    <>
      <AgendaItemForm
        meeting={desk.meeting()}
        people={mentionable(desk.people())}
        problem={desk.problemAt('add-item')}
        pending={desk.busy()}
        onSend={add}
        onGiveUp={props.onDone}
      />
      <Refusal place="add-item" />
    </>
  );
};

const Conflict = (props: Done) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const labelOf = useDeskLabels();
  const [person, setPerson] = createSignal<string>();
  const [reason, setReason] = createSignal('');
  let field!: HTMLInputElement;
  const people = () =>
    [...new Set([...(desk.meeting().register ?? []), ...holders(desk.meeting(), 'chair')])]
      .map((id) => ({ value: id, label: labelOf(id) }))
      .sort(byLastName(({ label }) => label));
  const declare = async () => {
    const [personId, item] = [person(), desk.shown()];
    if (!personId || !item) return field.focus();
    const done = await desk.send({
      place: 'conflict',
      path: '/conflicts',
      body: { personId, itemId: item.itemId, reason: reason().trim() || null, ...desk.clock.at() },
      done: () => t('log.conflict', { name: nameOf(personId) ?? '' }),
    });
    if (done) props.onDone();
  };
  return (
    <form class="form" ref={(form) => sendKeys(form, declare, props.onDone)}>
      <p class="soft">{t('desk.conflict-why')}</p>
      <Combobox
        name="personId"
        label={t('desk.who')}
        required
        options={people()}
        value={person()}
        onPick={setPerson}
        ref={(element) => {
          field = element;
          queueMicrotask(() => element.focus());
        }}
        problem={desk.problemAt('conflict')}
      />
      <TextField
        name="reason"
        label={t('desk.conflict-reason')}
        value={reason()}
        onInput={(event) => setReason(event.currentTarget.value)}
        problem={desk.problemAt('conflict')}
      />
      <Refusal place="conflict" />
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('desk.declare-conflict')}
        </Button>
      </div>
    </form>
  );
};

import type { MeetingView } from '@klubba/api/contract';
import { createSignal, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Field, SelectField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { MentionField } from '../../ui/mention-field.tsx';
import { plainText } from '../../ui/mention-text.tsx';
import { decisionNumber, decisionsOf } from '../record.ts';
import { useDesk, useDeskNames } from './desk.tsx';
import { comeIntoSight } from './focus.ts';
import { mentionable } from './mentionable.ts';
import { moverOf, movers } from './movers.ts';
import { sendKeys } from './send-keys.ts';

type Task = MeetingView['tasks'][number];

/** A new task under an item, or one that is put right. */
export const TaskForm = (props: { itemId: string; task?: Task; onDone: () => void }) => {
  const desk = useDesk();
  const [text, setText] = createSignal(props.task?.text ?? '');
  const [owner, setOwner] = createSignal(
    props.task?.owner ? `${props.task.owner.kind}:${props.task.owner.id}` : undefined,
  );
  const nameOf = useDeskNames();
  const decisions = () =>
    decisionsOf(desk.meeting()).filter(({ proposal }) => proposal.itemId === props.itemId);
  let form!: HTMLFormElement;
  const save = async () => {
    const done = await desk.send({
      place: 'tasks',
      path: props.task ? `/tasks/${props.task.taskId}` : `/agenda-items/${props.itemId}/tasks`,
      body: {
        text: text().trim(),
        owner: moverOf(owner()),
        dueOn: textIn(new FormData(form), 'dueOn') || null,
        ...(!props.task && followed(form)),
        ...(!props.task && desk.clock.at()),
      },
      done: () => t(props.task ? 'task.changed' : 'task.done-setting'),
    });
    if (done) props.onDone();
  };
  return (
    <form
      class="form"
      ref={(element) => {
        form = element;
        sendKeys(element, save, props.onDone);
        comeIntoSight(element);
      }}
    >
      <Show when={!props.task}>
        <p class="soft">{t('task.why')}</p>
      </Show>
      <MentionField
        name="text"
        label={t('task.text')}
        hint={t('task.text-hint')}
        people={mentionable(desk.people())}
        value={text()}
        onText={setText}
        rows={2}
        ref={(field) => queueMicrotask(() => field.focus())}
        problem={desk.problemAt('tasks')}
      />
      <div class="form-parts">
        <Combobox
          name="owner"
          label={t('task.owner')}
          options={movers(desk)}
          value={owner()}
          onPick={setOwner}
          problem={desk.problemAt('tasks')}
        />
        <Field
          type="date"
          name="dueOn"
          label={t('task.due')}
          value={props.task?.dueOn ?? ''}
          problem={desk.problemAt('tasks')}
        />
      </div>
      <Show when={!props.task && decisions().length}>
        <SelectField
          name="follows"
          label={t('task.follows')}
          hint={t('task.follows-hint')}
          value=""
          options={[
            { value: '', label: t('task.follows-nothing') },
            ...decisions().map(({ decision, clause }) => ({
              value: decision.decisionId,
              label: `${decisionNumber(decision.number)} ${plainText(clause.text, nameOf)}`,
              written: true,
            })),
          ]}
        />
      </Show>
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t(props.task ? 'form.save' : 'task.save')}
        </Button>
        <Button kind="quiet" keys="escape" onClick={props.onDone}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};

const followed = (form: HTMLFormElement) => {
  const decisionId = textIn(new FormData(form), 'follows');
  return decisionId ? { decisionId } : {};
};

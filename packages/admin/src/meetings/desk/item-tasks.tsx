import { createSignal, For, Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Field } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { MentionField } from '../../ui/mention-field.tsx';
import { MentionText } from '../../ui/mention-text.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import type { Item } from '../record.ts';
import { useDesk, useDeskNames } from './desk.tsx';
import { comeIntoSight } from './focus.ts';
import { mentionable } from './mentionable.ts';
import { moverOf, movers } from './movers.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

/** What somebody undertook under the item, without a decision. */
export const ItemTasks = (props: { item: Item }) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const [setting, begin] = createSignal(false);
  const isTakenUp = () => props.item.paragraph !== null;
  const tasks = () => desk.meeting().tasks.filter(({ itemId }) => itemId === props.item.itemId);
  const ownerOf = (owner: NonNullable<ReturnType<typeof tasks>[number]['owner']>) =>
    (owner.kind === 'person'
      ? nameOf(owner.id)
      : desk.bodies().find(({ bodyId }) => bodyId === owner.id)?.name) ?? t('mention.erased');
  let button!: HTMLButtonElement;
  const end = () => {
    begin(false);
    queueMicrotask(() => button?.focus());
  };
  const drop = (taskId: string) =>
    void desk.remove('tasks', `/tasks/${taskId}`, () => t('task.dropped'));
  useShortcuts({
    keys: '-',
    label: () => t('task.set'),
    run: () => void (isTakenUp() && begin(true)),
  });
  return (
    <Show when={isTakenUp()}>
      <section class="item-tasks" aria-label={t('task.title')}>
        <ul class="proceedings">
          <For each={tasks()}>
            {(task) => (
              <li>
                <span>
                  <Show when={task.owner}>{(owner) => <b>{ownerOf(owner())}: </b>}</Show>
                  <MentionText text={task.text} />
                  <Show when={task.dueOn}>
                    {(due) => `, ${t('task.due-on', { day: day(due()) })}`}
                  </Show>
                </span>{' '}
                <Button kind="quiet" class="small" onClick={() => drop(task.taskId)}>
                  {t('task.drop')}
                </Button>
              </li>
            )}
          </For>
        </ul>
        <Show
          when={setting()}
          fallback={
            <Button kind="quiet" keys="-" ref={button} onClick={() => begin(true)}>
              {t('task.set')}
            </Button>
          }
        >
          <TaskForm item={props.item} onDone={end} />
        </Show>
        <Refusal place="tasks" />
      </section>
    </Show>
  );
};

const TaskForm = (props: { item: Item; onDone: () => void }) => {
  const desk = useDesk();
  const [text, setText] = createSignal('');
  const [owner, setOwner] = createSignal<string>();
  let form!: HTMLFormElement;
  const save = async () => {
    const done = await desk.send({
      place: 'tasks',
      path: `/agenda-items/${props.item.itemId}/tasks`,
      body: {
        text: text().trim(),
        owner: moverOf(owner()),
        dueOn: textIn(new FormData(form), 'dueOn') || null,
        ...desk.clock.at(),
      },
      done: () => t('task.done-setting'),
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
      <p class="soft">{t('task.why')}</p>
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
        <Field type="date" name="dueOn" label={t('task.due')} problem={desk.problemAt('tasks')} />
      </div>
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('task.save')}
        </Button>
        <Button kind="quiet" keys="escape" onClick={props.onDone}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};

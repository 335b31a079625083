import { createSignal, For, Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { MentionText, plainText } from '../../ui/mention-text.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import type { Item } from '../record.ts';
import { useDesk, useDeskNames } from './desk.tsx';
import { Refusal } from './refusal.tsx';
import { TaskForm } from './task-form.tsx';

/** What somebody undertook under the item, without a decision. */
export const ItemTasks = (props: { item: Item }) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const [setting, begin] = createSignal(false);
  const [changing, change] = createSignal<string>();
  const isTakenUp = () => props.item.paragraph !== null;
  const tasks = () => desk.meeting().tasks.filter(({ itemId }) => itemId === props.item.itemId);
  const ownerOf = (owner: NonNullable<ReturnType<typeof tasks>[number]['owner']>) =>
    (owner.kind === 'person'
      ? nameOf(owner.id)
      : desk.bodies().find(({ bodyId }) => bodyId === owner.id)?.name) ?? t('mention.erased');
  let button!: HTMLButtonElement;
  const end = () => {
    begin(false);
    change(undefined);
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
        <ul class="tasks">
          <For each={tasks()}>
            {(task) => (
              <li>
                <Show
                  when={changing() === task.taskId}
                  fallback={
                    <>
                      <span>
                        <Show when={task.owner}>{(owner) => <b>{ownerOf(owner())}: </b>}</Show>
                        <MentionText text={task.text} />
                        <Show when={task.dueOn}>
                          {(due) => `, ${t('task.due-on', { day: day(due()) })}`}
                        </Show>
                      </span>{' '}
                      <Button
                        kind="quiet"
                        class="small"
                        aria-label={t('task.change-of', { task: plainText(task.text, nameOf) })}
                        onClick={() => change(task.taskId)}
                      >
                        {t('task.change')}
                      </Button>{' '}
                      <Button
                        kind="quiet"
                        class="small"
                        aria-label={t('task.drop-of', { task: plainText(task.text, nameOf) })}
                        onClick={() => drop(task.taskId)}
                      >
                        {t('task.drop')}
                      </Button>
                    </>
                  }
                >
                  <TaskForm itemId={task.itemId} task={task} onDone={end} />
                </Show>
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
          <TaskForm itemId={props.item.itemId} onDone={end} />
        </Show>
        <Refusal place="tasks" />
      </section>
    </Show>
  );
};

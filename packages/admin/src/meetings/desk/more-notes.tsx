import { createSignal, For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Field, TextField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { MentionField } from '../../ui/mention-field.tsx';
import { MentionText } from '../../ui/mention-text.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { NoteTable } from '../note-table.tsx';
import type { Item } from '../record.ts';
import { useDesk } from './desk.tsx';
import { comeIntoSight } from './focus.ts';
import { mentionable } from './mentionable.ts';
import { rowsAsTyped, rowsIn } from './note-rows.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

type Note = Item['notes'][number];

/** The notes of an item besides its plain text: with sub-headings and tables, in their order. */
export const MoreNotes = (props: { item: Item }) => {
  const desk = useDesk();
  const [writing, setWriting] = createSignal<Note | 'new'>();
  const mayWrite = () => props.item.kind !== 'heading';
  const isPlain = ({ noteId }: Note) => noteId === props.item.itemId;
  let add!: HTMLButtonElement;
  const end = () => {
    setWriting(undefined);
    queueMicrotask(() => add?.focus());
  };
  const move = (index: number, by: -1 | 1) => {
    const { notes } = props.item;
    const before = by === -1 ? notes[index - 1] : notes[index + 2];
    void desk.send({
      place: 'notes',
      path: `/notes/${notes[index]!.noteId}/position`,
      body: { beforeId: before?.noteId ?? null },
      done: () => t('desk.note-moved'),
    });
  };
  const drop = ({ noteId }: Note) =>
    void desk.remove('notes', `/notes/${noteId}`, () => t('desk.note-removed'));
  useShortcuts({
    keys: ',',
    label: () => t('desk.add-note'),
    run: () => mayWrite() && setWriting('new'),
  });
  return (
    <section class="more-notes" aria-label={t('desk.notes')}>
      <For each={props.item.notes}>
        {(note, index) => (
          <Show when={!isPlain(note) || note.heading || note.table}>
            <div class="note">
              <Show when={note.heading}>{(heading) => <h3 class="serif">{heading()}</h3>}</Show>
              <Show when={note.text}>
                {(text) => (
                  <p class="note-text serif">
                    <MentionText text={text()} />
                  </p>
                )}
              </Show>
              <Show when={note.table}>{(rows) => <NoteTable rows={rows()} />}</Show>
              <div class="item-actions">
                <Button
                  kind="quiet"
                  class="small"
                  aria-label={t('desk.note-edit', { number: index() + 1 })}
                  onClick={() => setWriting(note)}
                >
                  {t('agenda.edit')}
                </Button>
                <Show when={index() > 0}>
                  <Button
                    kind="quiet"
                    class="small"
                    aria-label={t('desk.note-up', { number: index() + 1 })}
                    onClick={() => move(index(), -1)}
                  >
                    {t('desk.move-up')}
                  </Button>
                </Show>
                <Show when={index() < props.item.notes.length - 1}>
                  <Button
                    kind="quiet"
                    class="small"
                    aria-label={t('desk.note-down', { number: index() + 1 })}
                    onClick={() => move(index(), 1)}
                  >
                    {t('desk.move-down')}
                  </Button>
                </Show>
                <Button
                  kind="quiet"
                  class="small"
                  aria-label={t('desk.note-remove', { number: index() + 1 })}
                  onClick={() => drop(note)}
                >
                  {t('agenda.remove')}
                </Button>
              </div>
            </div>
          </Show>
        )}
      </For>
      <Show when={writing()} keyed>
        {(note) => (
          <NoteForm item={props.item} note={note === 'new' ? undefined : note} onDone={end} />
        )}
      </Show>
      <Show when={!writing() && mayWrite()}>
        <Button kind="quiet" keys="," ref={add} onClick={() => setWriting('new')}>
          {t('desk.add-note')}
        </Button>
      </Show>
      <Refusal place="notes" />
    </section>
  );
};

type FormProps = { item: Item; note: Note | undefined; onDone: () => void };

const NoteForm = (props: FormProps) => {
  const desk = useDesk();
  const [text, setText] = createSignal(props.note?.text ?? '');
  let form!: HTMLFormElement;
  const save = async () => {
    const told = new FormData(form);
    const done = await desk.send({
      place: 'notes',
      path: props.note ? `/notes/${props.note.noteId}` : `/agenda-items/${props.item.itemId}/notes`,
      body: {
        heading: textIn(told, 'heading'),
        text: text().trim(),
        table: rowsIn(String(told.get('table') ?? '')),
      },
      done: () => t('desk.note-saved'),
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
      <Field
        name="heading"
        label={t('desk.note-heading')}
        maxLength={300}
        value={props.note?.heading ?? ''}
        ref={(field: HTMLInputElement) => queueMicrotask(() => field.focus())}
        problem={desk.problemAt('notes')}
      />
      <MentionField
        name="text"
        label={t('desk.note-text')}
        people={mentionable(desk.people())}
        value={text()}
        onText={setText}
        problem={desk.problemAt('notes')}
      />
      <TextField
        name="table"
        label={t('desk.note-table')}
        hint={t('desk.note-table-hint')}
        rows={3}
        value={rowsAsTyped(props.note?.table ?? null)}
        problem={desk.problemAt('notes')}
      />
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('form.save')}
        </Button>
        <Button kind="quiet" keys="escape" onClick={props.onDone}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};

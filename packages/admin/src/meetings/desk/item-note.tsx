import { createSignal, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { MentionField } from '../../ui/mention-field.tsx';
import { MentionText } from '../../ui/mention-text.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import type { Item } from '../record.ts';
import { useDesk } from './desk.tsx';
import { comeIntoSight } from './focus.ts';
import { mentionable } from './mentionable.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

/** Free text of the minutes under an item, where the secretary wants it. */
export const ItemNote = (props: { item: Item }) => {
  const desk = useDesk();
  const [writing, setWriting] = createSignal(false);
  const draft = () => `note-${props.item.itemId}`;
  const begun = () => (writing() ? undefined : desk.drafts.kept(draft()));
  const [text, setText] = createSignal(props.item.note);
  let write!: HTMLButtonElement;
  const begin = () => {
    setText(begun() ?? props.item.note);
    setWriting(true);
  };
  const type = (typed: string) => {
    setText(typed);
    desk.drafts.keep(draft(), typed === props.item.note ? undefined : typed);
  };
  const end = () => {
    setWriting(false);
    write.focus();
  };
  const save = async () => {
    const { itemId } = props.item;
    const done = await desk.send({
      place: 'note',
      path: `/agenda-items/${itemId}/note`,
      body: { text: text() },
      done: () => t('desk.note-saved'),
    });
    if (!done) return;
    desk.drafts.keep(draft(), undefined);
    end();
  };
  useShortcuts({ keys: 't', label: () => t('desk.write-note'), run: begin });
  return (
    <section class="note">
      <Show
        when={writing()}
        fallback={
          <>
            <Show when={props.item.note}>
              <p class="note-text serif">
                <MentionText text={props.item.note} />
              </p>
            </Show>
            <Button kind="quiet" keys="t" ref={write} onClick={begin}>
              {t(noteKey(begun() !== undefined, props.item.note))}
            </Button>
          </>
        }
      >
        <form
          ref={(form) => {
            sendKeys(form, save, end);
            comeIntoSight(form);
          }}
        >
          <MentionField
            name="text"
            label={t('desk.note')}
            people={mentionable(desk.people())}
            value={text()}
            onText={type}
            ref={(field) => queueMicrotask(() => field.focus())}
            problem={desk.problemAt('note')}
          />
          <Refusal place="note" />
          <div class="item-actions">
            <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
              {t('form.save')}
            </Button>
            <Button kind="quiet" keys="escape" onClick={end}>
              {t('form.cancel')}
            </Button>
          </div>
        </form>
      </Show>
    </section>
  );
};

const noteKey = (begun: boolean, note: string) => {
  if (begun) return 'desk.continue-note';
  return note ? 'desk.change-note' : 'desk.write-note';
};

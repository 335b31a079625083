import type { MeetingView, Problem } from '@klubba/api/contract';
import { itemOf } from '@klubba/domain/meeting';
import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { attempt, newAsking, post } from '../api.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form.tsx';
import { MentionField } from '../ui/mention-field.tsx';
import { getElectorate, getMeeting, getMinutes, meetingUrl } from './data.ts';
import { createDrafts } from './desk/drafts.ts';
import { mentionable } from './desk/mentionable.ts';
import { sendKeys } from './desk/send-keys.ts';

/** The free text under a paragraph, while the minutes are a draft. */
export const MinutesNote = (props: { meeting: MeetingView; itemId: string }) => {
  const [writing, setWriting] = createSignal(false);
  const item = () => itemOf(props.meeting, props.itemId);
  const label = () =>
    t(item()?.note ? 'minutes.note-edit' : 'minutes.note-write', {
      paragraph: item()?.cited ?? '',
    });
  let write!: HTMLButtonElement;
  const end = () => {
    setWriting(false);
    write.focus();
  };
  return (
    <div class="sheet-block screen-only">
      <Show
        when={writing()}
        fallback={
          <Button kind="quiet" class="small" ref={write} onClick={() => setWriting(true)}>
            {label()}
          </Button>
        }
      >
        <NoteForm {...props} label={label()} onDone={end} />
      </Show>
    </div>
  );
};

type FormProps = { meeting: MeetingView; itemId: string; label: string; onDone: () => void };

const NoteForm = (props: FormProps) => {
  const organisation = useOrganisation();
  const people = createAsync(() => getElectorate(organisation.id, props.meeting.meetingId));
  const drafts = createDrafts(props.meeting.meetingId);
  const written = itemOf(props.meeting, props.itemId)?.note ?? '';
  const [text, setText] = createSignal(drafts.kept(`note-${props.itemId}`) ?? written);
  const type = (typed: string) => {
    setText(typed);
    drafts.keep(`note-${props.itemId}`, typed === written ? undefined : typed);
  };
  const [problem, setProblem] = createSignal<Problem>();
  const asking = newAsking();
  const save = async () => {
    const path = meetingUrl(
      organisation.id,
      props.meeting.meetingId,
      `/agenda-items/${props.itemId}/note`,
    );
    const refused = await attempt(post(path, { text: text() }, asking));
    setProblem(refused);
    if (refused) return;
    drafts.keep(`note-${props.itemId}`, undefined);
    await revalidate([getMeeting.key, getMinutes.key]);
    props.onDone();
  };
  return (
    <form class="form" ref={(form) => sendKeys(form, save, props.onDone)}>
      <FormError problem={problem()} />
      <MentionField
        name="text"
        label={props.label}
        people={mentionable(people()?.people ?? [])}
        value={text()}
        onText={type}
        ref={(field) => queueMicrotask(() => field.focus())}
        problem={problem()}
      />
      <div class="form-end">
        <Button keys="mod+enter" type="submit">
          {t('form.save')}
        </Button>
        <Button kind="quiet" keys="escape" onClick={props.onDone}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};

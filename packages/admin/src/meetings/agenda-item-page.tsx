import type { MeetingView, Problem } from '@klubba/api/contract';
import { itemOf } from '@klubba/domain/meeting';
import { createAsync, type RouteSectionProps, revalidate, useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { attempt, newAsking, post } from '../api.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { FormError } from '../ui/form.tsx';
import type { Mentionable } from '../ui/mentions.ts';
import { Page } from '../ui/page.tsx';
import { type AgendaItemDraft, AgendaItemForm, placeAfterReading } from './agenda-item-form.tsx';
import { getElectorate, getMeeting, meetingUrl } from './data.ts';
import { mentionable } from './desk/mentionable.ts';
import { EarlierMatter } from './earlier-matter.tsx';
import { MeetingNames } from './meeting-names.tsx';

/** A new agenda item, or one to change. */
export const AgendaItemPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const electorate = createAsync(() => getElectorate(organisation.id, props.params.meetingId!));
  return (
    <Page
      title={t(props.params.itemId ? 'agenda.edit-title' : 'agenda.new')}
      over={meeting()?.title}
    >
      <Show when={electorate() && meeting()}>
        {(found) => (
          <MeetingNames meeting={found()}>
            <ItemForm
              meeting={found()}
              people={mentionable(electorate()?.people ?? [])}
              itemId={props.params.itemId}
            />
          </MeetingNames>
        )}
      </Show>
    </Page>
  );
};

type ItemProps = {
  meeting: MeetingView;
  people: readonly Mentionable[];
  itemId: string | undefined;
};

const ItemForm = (props: ItemProps) => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const [problem, setProblem] = createSignal<Problem>();
  const [pending, setPending] = createSignal(false);
  const asking = newAsking();
  const item = () => (props.itemId ? itemOf(props.meeting, props.itemId) : undefined);
  const back = () => navigate(organisation.to(`/meetings/${props.meeting.meetingId}/agenda`));
  const send = async (draft: AgendaItemDraft) => {
    const { parentId: _, beforeId: __, ...content } = draft;
    const url = <const Rest extends string>(rest: Rest) =>
      meetingUrl(organisation.id, props.meeting.meetingId, rest);
    setPending(true);
    const refused = await attempt(
      props.itemId
        ? post(url(`/agenda-items/${props.itemId}`), content, asking)
        : post(
            url('/agenda-items'),
            { ...added(content), ...placeAfterReading(props.meeting, draft) },
            asking,
          ),
    ).finally(() => setPending(false));
    setProblem(refused);
    if (refused) return;
    await revalidate(getMeeting.key);
    back();
  };
  return (
    <>
      <FormError problem={problem()} />
      <AgendaItemForm
        meeting={props.meeting}
        people={props.people}
        {...(item() && { item: item()! })}
        problem={problem()}
        pending={pending()}
        onSend={send}
        onGiveUp={back}
      />
      <Show when={item()}>
        {(found) => <EarlierMatter meetingId={props.meeting.meetingId} item={found()} />}
      </Show>
    </>
  );
};

/** What is new was never about anything else. */
const added = ({ isAnother: _, ...content }: Omit<AgendaItemDraft, 'parentId' | 'beforeId'>) =>
  content;

import { createAsync, type RouteSectionProps, revalidate, useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { getElectorate, getMeeting } from '../meetings/data.ts';
import { DeskProvider } from '../meetings/desk/desk.tsx';
import { Refusal } from '../meetings/desk/refusal.tsx';
import { TaskForm } from '../meetings/desk/task-form.tsx';
import { MeetingNames } from '../meetings/meeting-names.tsx';
import { listBodies } from '../organisation/data.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Page } from '../ui/page.tsx';
import { listToDo } from './data.ts';
import '../meetings/desk/desk.css';

/** A task is put right as long as the minutes that tell of it are not sent: the form of the desk. */
export const ChangeTaskPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const { meetingId, taskId } = props.params as { meetingId: string; taskId: string };
  const found = createAsync(async () => {
    const [meeting, bodies, electorate] = await Promise.all([
      getMeeting(organisation.id, meetingId),
      listBodies(organisation.id),
      getElectorate(organisation.id, meetingId),
    ]);
    return { meeting, bodies, electorate };
  });
  const task = () => found()?.meeting.tasks.find((one) => one.taskId === taskId);
  const back = async () => {
    await revalidate([getMeeting.key, listToDo.key]);
    navigate(organisation.to(`/to-do/${meetingId}/${taskId}`));
  };
  return (
    <Page title={t('to-do.change')} over={found()?.meeting.title}>
      <Show when={task()?.itemId} keyed>
        {(itemId) => (
          <MeetingNames meeting={found()!.meeting}>
            <DeskProvider
              meeting={found()!.meeting}
              electorate={found()!.electorate}
              bodies={found()!.bodies}
            >
              <TaskForm itemId={itemId} task={task()!} onDone={() => void back()} />
              <Refusal place="tasks" />
            </DeskProvider>
          </MeetingNames>
        )}
      </Show>
    </Page>
  );
};

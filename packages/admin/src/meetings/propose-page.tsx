import { itemOf } from '@klubba/domain/meeting';
import { createAsync, type RouteSectionProps, revalidate, useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { listBodies } from '../organisation/data.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Page } from '../ui/page.tsx';
import { getElectorate, getMeeting } from './data.ts';
import { DeskProvider } from './desk/desk.tsx';
import { ProposalForm } from './desk/proposal-form.tsx';
import './desk/desk.css';

/** A proposal that goes out with the notice: the form of the desk, before the meeting. */
export const ProposePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const found = createAsync(async () => {
    const { meetingId } = props.params;
    const [meeting, bodies, electorate] = await Promise.all([
      getMeeting(organisation.id, meetingId!),
      listBodies(organisation.id),
      getElectorate(organisation.id, meetingId!),
    ]);
    return { meeting, bodies, electorate };
  });
  const toAgenda = async () => {
    await revalidate(getMeeting.key);
    navigate(organisation.to(`/meetings/${props.params.meetingId}/agenda`));
  };
  const item = () => {
    const held = found();
    return held && itemOf(held.meeting, props.params.itemId!);
  };
  return (
    <Page title={t('agenda.propose')} over={item()?.title}>
      <Show when={item()?.itemId} keyed>
        {(itemId) => (
          <DeskProvider
            meeting={found()!.meeting}
            electorate={found()!.electorate}
            bodies={found()!.bodies}
          >
            <ProposalForm item={{ itemId }} onDone={toAgenda} />
          </DeskProvider>
        )}
      </Show>
    </Page>
  );
};

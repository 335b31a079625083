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
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const bodies = createAsync(() => listBodies(organisation.id));
  const electorate = createAsync(() => getElectorate(organisation.id, props.params.meetingId!));
  const toAgenda = async () => {
    await revalidate(getMeeting.key);
    navigate(organisation.to(`/meetings/${props.params.meetingId}/agenda`));
  };
  const item = () => (meeting() ? itemOf(meeting()!, props.params.itemId!) : undefined);
  return (
    <Page title={t('agenda.propose')} over={item()?.title}>
      <Show when={bodies() && electorate() && item()?.itemId} keyed>
        {(itemId) => (
          <DeskProvider meeting={meeting()!} electorate={electorate()!} bodies={bodies()!}>
            <ProposalForm item={{ itemId }} onDone={toAgenda} />
          </DeskProvider>
        )}
      </Show>
    </Page>
  );
};

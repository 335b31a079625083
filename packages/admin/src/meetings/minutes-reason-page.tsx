import { createAsync, type RouteSectionProps } from '@solidjs/router';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { TextField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { releaseSigner, takeBackMinutes } from './actions.ts';
import { getMeeting } from './data.ts';
import { partIn } from './parts/out-now.ts';
import { nameIn } from './record.ts';

/** What is out to be signed becomes a draft again, with the reason. */
export const TakeBackPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  return (
    <Page
      title={t('taking-back.title')}
      over={meeting()?.title}
      lead={t(partIn(meeting()) ? 'taking-back.lead-part' : 'taking-back.lead')}
    >
      <ActionForm
        action={takeBackMinutes.with(
          ...([organisation.id, props.params.meetingId!, partIn(meeting())] as const),
        )}
        verb={t('taking-back.send')}
        cancel={organisation.to(`/meetings/${props.params.meetingId}/minutes`)}
      >
        <TextField name="reason" label={t('parts.reason')} required written />
      </ActionForm>
    </Page>
  );
};

/** An officer who was elected by mistake, or is gone: the minutes do not wait for them. */
export const ReleasePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const name = () => (meeting() && nameIn(meeting()!, props.params.personId!)) ?? '';
  return (
    <Page
      title={t('release.title', { name: name() })}
      over={meeting()?.title}
      lead={t('release.lead')}
    >
      <ActionForm
        action={releaseSigner.with(
          organisation.id,
          props.params.meetingId!,
          props.params.personId!,
          partIn(meeting()),
        )}
        verb={t('release.send')}
        cancel={organisation.to(`/meetings/${props.params.meetingId}/minutes`)}
      >
        <TextField name="reason" label={t('parts.reason')} required written />
      </ActionForm>
    </Page>
  );
};

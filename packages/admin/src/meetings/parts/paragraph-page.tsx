import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { SelectField } from '../../ui/form.tsx';
import { Empty, Page } from '../../ui/page.tsx';
import { sendParagraph } from '../actions.ts';
import { getMeeting } from '../data.ts';
import { paragraphMark } from '../record.ts';
import { isFixed } from './out-now.ts';

/** One § is verified now, before the rest: which one. Whoever signs the minutes is asked to sign it. */
export const ParagraphPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const minutes = () => organisation.to(`/meetings/${props.params.meetingId}/minutes`);
  const paragraphs = () =>
    (meeting()?.items ?? []).flatMap(({ itemId, cited, title, status }) =>
      cited && status !== 'open' && !isFixed(meeting()!, itemId)
        ? [{ value: itemId, label: `${paragraphMark(cited)} ${title}`, written: true }]
        : [],
    );
  return (
    <Show when={meeting()}>
      {(found) => (
        <Page
          title={t('at-once.title')}
          over={<A href={minutes()}>{found().title}</A>}
          lead={t('at-once.lead')}
        >
          <Show
            when={paragraphs().length}
            fallback={
              <Empty title={t('at-once.none')}>
                <A href={minutes()}>{t('meeting.to-minutes')}</A>
              </Empty>
            }
          >
            <ActionForm
              action={sendParagraph.with(organisation.id, found().meetingId)}
              verb={t('at-once.send')}
              cancel={minutes()}
            >
              <SelectField
                name="itemId"
                label={t('at-once.which')}
                required
                options={paragraphs()}
                value={paragraphs().at(-1)?.value ?? ''}
              />
            </ActionForm>
          </Show>
        </Page>
      )}
    </Show>
  );
};

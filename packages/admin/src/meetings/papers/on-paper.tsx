import type { MeetingView } from '@klubba/api/contract';
import { Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { nameIn } from '../record.ts';

/** That the minutes were signed on paper, who vouches for it, and the scan. */
export const OnPaper = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  const url = (fileId: string) =>
    `/api/organisations/${organisation.id}/meetings/${props.meeting.meetingId}/files/${fileId}`;
  return (
    <Show when={props.meeting.minutes.onPaper}>
      {(paper) => (
        <>
          <p>
            {t('paper.verified', {
              name: nameIn(props.meeting, paper().vouchedBy) ?? t('mention.erased'),
              day: day(paper().at),
            })}
          </p>
          <Show when={paper().scanId}>
            {(scan) => (
              <p>
                <a href={url(scan())} rel="external" download="">
                  {t('paper.to-scan')}
                </a>
              </p>
            )}
          </Show>
        </>
      )}
    </Show>
  );
};

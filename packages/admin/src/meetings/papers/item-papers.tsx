import type { MeetingView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import '../meetings.css';

type Props = { meeting: Pick<MeetingView, 'meetingId' | 'files'>; itemId: string };

/** The papers of an item, for whoever reads it. */
export const ItemPapers = (props: Props) => {
  const organisation = useOrganisation();
  const papers = () =>
    props.meeting.files.filter(({ use, itemId }) => use === 'annex' && itemId === props.itemId);
  return (
    <Show when={papers().length}>
      <ul class="item-papers" aria-label={t('papers.of-item')}>
        <For each={papers()}>
          {(file) => (
            <li>
              <a
                href={`/api/organisations/${organisation.id}/meetings/${props.meeting.meetingId}/files/${file.fileId}`}
                rel="external"
                download=""
              >
                {t('files.annex', { number: file.number ?? '' })}: {file.title}
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
};

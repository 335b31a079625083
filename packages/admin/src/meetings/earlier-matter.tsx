import type { Problem } from '@klubba/api/contract';
import { A, createAsync, revalidate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { attempt, newAsking, post } from '../api.ts';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { FormError } from '../ui/form.tsx';
import { getMeeting, meetingUrl } from './data.ts';
import { listMatters } from './matter-data.ts';
import type { Item } from './record.ts';

/** Which earlier matter an item goes on with: shown, or tied to it by hand. */
export const EarlierMatter = (props: { meetingId: string; item: Item }) => {
  const organisation = useOrganisation();
  const [from, setFrom] = createSignal<string>();
  const [problem, setProblem] = createSignal<Problem>();
  const list = createAsync(() => listMatters(organisation.id));
  const earlier = () =>
    (list()?.matters ?? [])
      .filter(({ meetingId }) => meetingId !== props.meetingId)
      .map(({ meetingId, itemId, title, meetingTitle, startsOn }) => ({
        value: `${meetingId}:${itemId}`,
        label: `${title}, ${meetingTitle}, ${day(startsOn)}`,
      }));
  const tie = async () => {
    const [meetingId, itemId] = from()?.split(':') ?? [];
    if (!meetingId || !itemId) return;
    const url = meetingUrl(
      organisation.id,
      props.meetingId,
      `/agenda-items/${props.item.itemId}/matter`,
    );
    setProblem(await attempt(post(url, { from: { meetingId, itemId } }, newAsking())));
    await revalidate(getMeeting.key);
  };
  return (
    <details open={props.item.matterId !== props.item.itemId}>
      <summary>{t('course.earlier-matter')}</summary>
      <Show when={props.item.matterId !== props.item.itemId}>
        <p>
          <A href={organisation.to(`/matters/${props.item.matterId}`)}>{t('standing.matter')}</A>
        </p>
      </Show>
      <FormError problem={problem()} />
      <Combobox
        name="from"
        label={t('course.goes-on-from')}
        options={earlier()}
        value={from()}
        onPick={setFrom}
      />
      <Button onClick={() => void tie()}>{t('course.tie')}</Button>
    </details>
  );
};

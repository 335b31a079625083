import type { MeetingView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Status } from '../ui/status.tsx';
import type { Item } from './record.ts';

/** Whether it is for another body to decide: said while the agenda is made and before the notice goes out. */
const isBeyond = ({ kind, rule, status }: Item) =>
  kind === 'matter' && !rule.competent && status === 'scheduled';

/** That the body which meets may not decide an item. */
export const BeyondPower = (props: { item: Item }) => (
  <Show when={isBeyond(props.item)}>
    <span class="hint">
      <Status tone="waiting">
        {t('course.beyond-power', { matter: t(`matter.${props.item.matter}`) })}
      </Status>
    </span>
  </Show>
);

/** All that the meeting could only recommend, before anybody is called to it. */
export const AllBeyondPower = (props: { meeting: MeetingView }) => {
  const beyond = () => props.meeting.items.filter(isBeyond);
  return (
    <Show when={beyond().length}>
      <div class="not-ready" role="note">
        <p>{t('course.beyond-power-why')}</p>
        <ul>
          <For each={beyond()}>
            {(item) => (
              <li>
                {item.number}. {item.title}
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
};

import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { MentionText } from '../../ui/mention-text.tsx';
import type { Item } from '../record.ts';
import { useDesk } from './desk.tsx';

/** What was withdrawn under the item: it stays in sight, for whoever pressed the wrong key or is asked about it. */
export const Withdrawn = (props: { item: Item }) => {
  const desk = useDesk();
  const clauses = () =>
    desk
      .meeting()
      .proposals.filter(({ itemId, withdrawn }) => withdrawn && itemId === props.item.itemId)
      .flatMap((proposal) => proposal.clauses);
  return (
    <Show when={clauses().length}>
      <section class="soft small">
        <h3 class="withdrawn-head">{t('desk.were-withdrawn')}</h3>
        <ul class="withdrawn">
          <For each={clauses()}>
            {(clause) => (
              <li>
                <s>
                  <MentionText text={clause.text} />
                </s>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
};

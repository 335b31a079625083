import { createSignal, For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { MentionText } from '../../ui/mention-text.tsx';
import type { Item, Proposal } from '../record.ts';
import { useDesk } from './desk.tsx';
import { moverOf, movers } from './movers.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

/** What was withdrawn under the item, or gave way: it stays in sight, for whoever pressed the wrong key, is asked about it or takes it up. */
export const Withdrawn = (props: { item: Item }) => {
  const desk = useDesk();
  const withdrawn = () =>
    desk.meeting().proposals.filter((one) => one.withdrawn && one.itemId === props.item.itemId);
  return (
    <Show when={withdrawn().length}>
      <section class="soft small">
        <h3 class="withdrawn-head">{t('desk.were-withdrawn')}</h3>
        <ul class="withdrawn">
          <For each={withdrawn()}>
            {(proposal) => <Gone proposal={proposal} item={props.item} />}
          </For>
        </ul>
      </section>
    </Show>
  );
};

const Gone = (props: { proposal: Proposal; item: Item }) => {
  const desk = useDesk();
  const [taking, setTaking] = createSignal(false);
  const place = () => `withdrawn-${props.proposal.proposalId}`;
  const path = <const Rest extends string>(rest: Rest) =>
    `/proposals/${props.proposal.proposalId}/${rest}` as const;
  const takeBack = () =>
    void desk.send({
      place: place(),
      path: path('reinstatement'),
      done: () => t('desk.withdrawal-taken-back'),
    });
  const takeOver = async (by: string | undefined) => {
    const mover = moverOf(by);
    if (!mover) return;
    const done = await desk.send({
      place: place(),
      path: path('movers'),
      body: { by: mover, ...desk.clock.at() },
      done: () => t('desk.taken-over'),
    });
    if (done) setTaking(false);
  };
  const canStand = () => ['scheduled', 'open'].includes(props.item.status);
  return (
    <li>
      <For each={props.proposal.clauses}>
        {(clause) => (
          <p>
            <s>
              <MentionText text={clause.text} />
            </s>
          </p>
        )}
      </For>
      <Show when={props.proposal.conformed}>
        {(conformed) => <p>{t(conformed().adopted ? 'desk.was-adopted' : 'desk.was-conformed')}</p>}
      </Show>
      <Show when={canStand()}>
        <Show
          when={taking()}
          fallback={
            <div class="item-actions">
              <Button kind="quiet" disabled={desk.busy()} onClick={takeBack}>
                {t('desk.take-back-withdrawal')}
              </Button>
              <Show when={!props.proposal.conformed && props.item.status === 'open'}>
                <Button kind="quiet" onClick={() => setTaking(true)}>
                  {t('desk.take-over')}
                </Button>
              </Show>
            </div>
          }
        >
          <form
            ref={(form) =>
              sendKeys(
                form,
                () => {},
                () => setTaking(false),
              )
            }
          >
            <Combobox
              name="by"
              label={t('desk.take-over-by')}
              required
              options={movers(desk)}
              value={undefined}
              onPick={(by) => void takeOver(by)}
              ref={(field) => queueMicrotask(() => field.focus())}
              problem={desk.problemAt(place())}
            />
          </form>
        </Show>
      </Show>
      <Refusal place={place()} />
    </li>
  );
};

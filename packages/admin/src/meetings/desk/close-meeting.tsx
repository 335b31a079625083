import { For, Match, Show, Switch } from 'solid-js';
import { bareClock } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { countDecisions, missing } from '../record.ts';
import { useDesk } from './desk.tsx';
import { missingInWords } from './missing-words.ts';
import { Refusal } from './refusal.tsx';

/** The last gavel: what is left before it, and where the minutes are after it. */
export const CloseMeeting = () => {
  const desk = useDesk();
  return (
    <Show when={desk.meeting().phase === 'open'} fallback={<Closed />}>
      <Closing />
    </Show>
  );
};

const Closing = () => {
  const desk = useDesk();
  const untreated = () =>
    desk.meeting().items.filter(({ status, kind }) => status === 'scheduled' && kind !== 'closing');
  const officers = () =>
    missing(desk.meeting()).filter(({ refused }) =>
      ['no-chair', 'no-secretary', 'too-few-verifiers'].includes(refused),
    );
  const close = () =>
    void desk.send({
      place: 'closing',
      path: '/closing',
      body: desk.clock.at(),
      done: () => t('desk.closed'),
    });
  useShortcuts({ keys: 'a', label: () => t('desk.close-meeting'), run: close });
  return (
    <div class="item">
      <Show when={untreated().length + officers().length}>
        <div class="not-ready">
          <p>{t('desk.before-closing')}</p>
          <ul>
            <For each={officers()}>{(one) => <li>{missingInWords(one)}</li>}</For>
            <For each={untreated()}>
              {(item) => (
                <li>
                  <Button kind="quiet" onClick={() => desk.browse(item.itemId)}>
                    {item.number}. {item.title}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
      <p class="serif question">
        {t('desk.close-summary', { count: countDecisions(desk.meeting()) })}
      </p>
      <div class="item-actions">
        <Button kind="main" keys="a" disabled={desk.busy()} onClick={close}>
          {t('desk.close-meeting')}
        </Button>
      </div>
      <Refusal place="closing" />
    </div>
  );
};

const Closed = () => {
  const desk = useDesk();
  const organisation = useOrganisation();
  const to = (rest: string) => organisation.to(`/meetings/${desk.meeting().meetingId}${rest}`);
  return (
    <div class="item item-opening">
      <Switch>
        <Match when={desk.meeting().cancelled}>
          {(cancelled) => (
            <>
              <h2>{t('meeting.phase.cancelled')}</h2>
              <p class="serif">{cancelled().reason}</p>
            </>
          )}
        </Match>
        <Match when={!desk.meeting().cancelled}>
          <h2>
            <Show when={desk.meeting().closedAt} fallback={t('desk.is-closed')}>
              {(at) => t('desk.closed-at', { time: bareClock(at()) })}
            </Show>
          </h2>
          <p class="serif">{t('desk.closed-why', { count: countDecisions(desk.meeting()) })}</p>
          <div class="item-actions">
            <LinkButton kind="main" href={to('/minutes')}>
              {t('meeting.to-minutes')}
            </LinkButton>
          </div>
        </Match>
      </Switch>
    </div>
  );
};

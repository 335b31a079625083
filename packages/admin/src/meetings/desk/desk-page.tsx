import { sittingDay } from '@klubba/domain/meeting';
import { localDate, wallClock } from '@klubba/domain/time';
import { A, createAsync, type RouteSectionProps, revalidate } from '@solidjs/router';
import { createEffect, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { bareClock, day } from '../../language/format.ts';
import { type Key, t } from '../../language/language.ts';
import { listBodies } from '../../organisation/data.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Button } from '../../ui/button.tsx';
import { NamesProvider } from '../../ui/mention-text.tsx';
import { Page, Waiting } from '../../ui/page.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { getElectorate, getMeeting } from '../data.ts';
import { AgendaColumn } from './agenda-column.tsx';
import { DeskProvider, useDesk, useDeskNames } from './desk.tsx';
import { DeskDialogs } from './desk-dialogs.tsx';
import { ItemColumn } from './item-column.tsx';
import { LostCommand } from './lost-command.tsx';
import { MinutesPanel } from './minutes-panel.tsx';
import { Refusal } from './refusal.tsx';
import { StateColumn } from './state-column.tsx';
import { Undo } from './undo.tsx';
import './desk.css';

/** The secretary's desk: agenda, the open item, and the state of the meeting on one screen. */
export const DeskPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const bodies = createAsync(() => listBodies(organisation.id));
  const electorate = createAsync(() => getElectorate(organisation.id, props.params.meetingId!));
  // Others may have read the record before this desk changed it.
  onCleanup(() => revalidate(getMeeting.key));
  return (
    <Waiting failed={(failure) => <Page title={t('page.not-shown')}>{failure}</Page>}>
      <Show when={bodies() && electorate() && meeting()?.meetingId} keyed>
        <DeskProvider meeting={meeting()!} electorate={electorate()!} bodies={bodies()!}>
          <Named />
        </DeskProvider>
      </Show>
    </Waiting>
  );
};

const Named = () => {
  const nameOf = useDeskNames();
  return (
    <NamesProvider nameOf={nameOf}>
      <Console />
    </NamesProvider>
  );
};

type View = 'agenda' | 'item' | 'state';
const views: readonly View[] = ['agenda', 'item', 'state'];

const Console = () => {
  const desk = useDesk();
  const organisation = useOrganisation();
  const [view, setView] = createSignal<View>('item');
  const [minutes, setMinutes] = createSignal(false);
  const showMinutes = (shown: boolean) => {
    setMinutes(shown);
    setView(shown ? 'state' : 'item');
  };
  useShortcuts(
    { keys: 'm', label: () => t('desk.minutes'), run: () => showMinutes(!minutes()) },
    { keys: 'k', label: () => t('desk.set-clock'), run: () => desk.setDialog('clock') },
  );
  // Keys that are typed while the palette is being fetched would be taken for commands.
  onMount(() => void import('../../ui/command-palette.tsx'));
  createEffect(() => {
    document.title = `${t('desk.title')}: ${desk.meeting().title} · Klubba`;
  });
  return (
    <div
      class="console"
      data-view={view()}
      data-minutes={minutes()}
      aria-busy={desk.busy()}
      ref={onePressIsOne}
    >
      <header class="console-head">
        <A href={organisation.to(`/meetings/${desk.meeting().meetingId}`)} class="console-leave">
          {t('desk.leave')}
        </A>
        <h1>{desk.meeting().title}</h1>
        <div class="console-tools">
          <Undo />
          <DeskTime />
          <Button
            kind="plain"
            keys="m"
            aria-pressed={minutes()}
            onClick={() => showMinutes(!minutes())}
          >
            {t('desk.minutes')}
          </Button>
        </div>
      </header>
      <LostCommand />
      <Refusal place="undo" />
      <p class="unseen" role="status" aria-live="polite">
        {desk.said()}
      </p>
      <ul class="console-tabs" aria-label={t('desk.parts')}>
        <For each={views}>
          {(one) => (
            <li>
              <button type="button" aria-pressed={view() === one} onClick={() => setView(one)}>
                {t(`desk.view.${one}` satisfies Key)}
              </button>
            </li>
          )}
        </For>
      </ul>
      <AgendaColumn onPick={() => setView('item')} />
      <ItemColumn />
      <Show when={minutes()} fallback={<StateColumn />}>
        <MinutesPanel onClose={() => showMinutes(false)} />
      </Show>
      <DeskDialogs />
    </div>
  );
};

/** The focus moves on with every gavel: an Enter that is held a moment too long must not answer the next question too. */
const onePressIsOne = (desk: HTMLElement) =>
  desk.addEventListener('keydown', heldEnter, { capture: true });

const heldEnter = (event: KeyboardEvent) => {
  if (!event.repeat || event.key !== 'Enter') return;
  const writes = event.target instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey;
  if (writes) return;
  event.preventDefault();
  event.stopPropagation();
};

/** The time that what is recorded gets: the clock as it runs, or as it has been set. */
const DeskTime = () => {
  const desk = useDesk();
  const [now, setNow] = createSignal(new Date().toISOString());
  const tick = setInterval(() => setNow(new Date().toISOString()), 5000);
  onCleanup(() => clearInterval(tick));
  const setTo = (moment: string) => {
    const { timeZone } = desk.meeting();
    const time = bareClock(wallClock(moment, timeZone));
    const on = localDate(moment, timeZone);
    return on === sittingDay(desk.meeting())
      ? t('desk.clock-set', { time })
      : t('desk.clock-set-day', { day: day(on), time });
  };
  return (
    <Button keys="k" onClick={() => desk.setDialog('clock')} data-set={!!desk.clock.set()}>
      <Show when={desk.clock.set()} fallback={t('desk.clock-now', { time: bareClock(now()) })}>
        {(time) => <>{time() === 'unknown' ? t('desk.clock-unknown') : setTo(time())}</>}
      </Show>
    </Button>
  );
};

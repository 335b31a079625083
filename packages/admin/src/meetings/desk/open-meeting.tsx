import { todayIn } from '@klubba/domain/time';
import { createSignal, Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { whenAndWhere } from '../when-and-where.ts';
import { useDesk } from './desk.tsx';
import { everybody } from './movers.ts';
import { Refusal } from './refusal.tsx';

const nobody = 'nobody';

/** Before the first gavel. Whoever opens is the chair of the body, unless told. */
export const OpenMeeting = () => {
  const desk = useDesk();
  const organisation = useOrganisation();
  const meeting = desk.meeting;
  const [opener, setOpener] = createSignal<string>();
  const openedBy = () => {
    const told = opener();
    return told === undefined ? {} : { openedBy: told === nobody ? null : told };
  };
  const isCalled = () => meeting().phase === 'convened';
  const open = () =>
    desk.send({
      place: 'opening',
      path: '/opening',
      body: { ...openedBy(), ...desk.clock.at() },
      done: () => t('desk.opened'),
    });
  const isEarly = () => isCalled() && meeting().startsOn > todayIn(meeting().timeZone, new Date());
  const mayOpen = () => isCalled() && !isEarly();
  useShortcuts({ keys: 'a', label: () => t('desk.open'), run: () => mayOpen() && void open() });
  const state = () => {
    if (isEarly()) return 'early';
    return isCalled() ? 'ready-to-open' : 'not-called';
  };
  return (
    <div class="item item-opening">
      <p class="item-over">{whenAndWhere(meeting())}</p>
      <h2>{t(`desk.${state()}`)}</h2>
      <p class="serif">{t(`desk.${state()}-why`, { day: day(meeting().startsOn) })}</p>
      <div class="item-actions">
        <Show
          when={isCalled()}
          fallback={
            <LinkButton
              kind="main"
              href={organisation.to(`/meetings/${meeting().meetingId}/notice`)}
            >
              {t('meeting.to-notice')}
            </LinkButton>
          }
        >
          <Show when={mayOpen()}>
            <Button kind="main" keys="a" disabled={desk.busy()} onClick={open}>
              {t('desk.open')}
            </Button>
          </Show>
        </Show>
      </div>
      <Show when={mayOpen()}>
        <Combobox
          name="openedBy"
          label={t('desk.opened-by')}
          hint={t('desk.opened-by-hint')}
          options={[{ value: nobody, label: t('desk.opened-by-nobody') }, ...everybody(desk)]}
          value={opener()}
          onPick={setOpener}
          problem={desk.problemAt('opening')}
        />
      </Show>
      <Refusal place="opening" />
    </div>
  );
};

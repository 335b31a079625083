import { Show } from 'solid-js';
import { useOrganisation } from '../../frame/organisation.tsx';
import { clock, day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { useDesk } from './desk.tsx';
import { Refusal } from './refusal.tsx';

/** Before the first gavel. */
export const OpenMeeting = () => {
  const desk = useDesk();
  const organisation = useOrganisation();
  const meeting = desk.meeting;
  const isCalled = () => meeting().phase === 'convened';
  const open = () =>
    desk.send({
      place: 'opening',
      path: '/opening',
      body: desk.clock.at(),
      done: () => t('desk.opened'),
    });
  useShortcuts({ keys: 'a', label: () => t('desk.open'), run: () => isCalled() && void open() });
  return (
    <div class="item item-opening">
      <p class="item-over">
        {day(meeting().startsOn)}, {clock(meeting().startsAt)}, {meeting().place}
      </p>
      <h2>{isCalled() ? t('desk.ready-to-open') : t('desk.not-called')}</h2>
      <p class="serif">{isCalled() ? t('desk.ready-to-open-why') : t('desk.not-called-why')}</p>
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
          <Button kind="main" keys="a" disabled={desk.busy()} onClick={open}>
            {t('desk.open')}
          </Button>
        </Show>
      </div>
      <Refusal place="opening" />
    </div>
  );
};

import { Show } from 'solid-js';
import { day, listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { Status } from '../../ui/status.tsx';
import { channelName } from '../channels.ts';
import { recipientsOf } from '../record.ts';
import { useDesk } from './desk.tsx';
import { Refusal } from './refusal.tsx';

/** The meeting's own finding on whether it was duly convened, beside the facts it is made on. */
export const FindConvening = () => {
  const desk = useDesk();
  const found = () => desk.meeting().dulyConvened;
  const find = (dulyConvened: boolean) =>
    void desk.send({
      place: 'convening',
      path: '/convening',
      body: { dulyConvened, ...desk.clock.at() },
      done: () => t(dulyConvened ? 'desk.convened-yes' : 'desk.convened-no'),
    });
  useShortcuts(
    { keys: 'a', label: () => t('desk.find-convened'), run: () => found() === null && find(true) },
    {
      keys: 'r',
      label: () => t('desk.find-not-convened'),
      run: () => found() === null && find(false),
    },
  );
  return (
    <>
      <NoticeFacts />
      <Show when={found() === null}>
        <p class="serif question">{t('desk.convened-question')}</p>
        <div class="item-actions">
          <Button kind="main" keys="a" disabled={desk.busy()} onClick={() => find(true)}>
            {t('desk.find-convened')}
          </Button>
          <Button keys="r" disabled={desk.busy()} onClick={() => find(false)}>
            {t('desk.find-not-convened')}
          </Button>
        </div>
      </Show>
      <Refusal place="convening" />
    </>
  );
};

const NoticeFacts = () => {
  const desk = useDesk();
  return (
    <Show when={desk.meeting().notice}>
      {(notice) => (
        <dl class="facts">
          <dt>{t('notice.issued')}</dt>
          <dd>
            {day(notice().on)}
            <Show when={notice().on > notice().deadline}>
              {' '}
              <Status tone="waiting">{t('notice.late')}</Status>
            </Show>
          </dd>
          <dt>{t('notice.deadline')}</dt>
          <dd>{day(notice().deadline)}</dd>
          <dt>{t('notice.sent-by')}</dt>
          <dd>
            {listing(notice().channels.map(channelName))}
            {', '}
            {t(recipientsOf(desk.meeting().kind), { count: notice().recipients })}
          </dd>
          <Show when={notice().deviation}>
            {(reason) => (
              <>
                <dt>{t('notice.deviation')}</dt>
                <dd>{reason()}</dd>
              </>
            )}
          </Show>
        </dl>
      )}
    </Show>
  );
};

import { itemOf } from '@klubba/domain/meeting';
import { localDate, todayIn } from '@klubba/domain/time';
import { createSignal, Show } from 'solid-js';
import { bareClock, day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/form.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { useDesk } from './desk.tsx';
import { Refusal } from './refusal.tsx';

/** While the meeting is broken off: until when, what it goes on with, and the way on. */
export const Adjourned = () => {
  const desk = useDesk();
  const [register, setRegister] = createSignal<'unchanged' | 'anew'>('unchanged');
  const last = () => desk.meeting().adjournments.at(-1);
  const open = () => itemOf(desk.meeting(), desk.meeting().openItemId);
  const zone = () => desk.meeting().timeZone;
  /** The day on which it goes on: by the clock of the desk, as the server takes it. */
  const isAnotherDay = () => {
    const at = desk.clock.at().at;
    const on = at === null ? last()?.resumesOn : at ? localDate(at, zone()) : today();
    const from = last()?.at;
    return !!on && !!from && on !== localDate(from, zone());
  };
  const today = () => todayIn(zone(), new Date());
  const asks = () => desk.meeting().register !== null && isAnotherDay();
  const resume = () =>
    void desk.send({
      place: 'resume',
      path: '/resumption',
      body: { ...(asks() && { register: register() }), ...desk.clock.at() },
      done: () => t('course.resumed'),
    });
  useShortcuts({ keys: 'a', label: () => t('course.resume'), run: resume });
  return (
    <div class="item item-opening">
      <h2>
        <Show when={last()?.at} fallback={t('course.is-adjourned')}>
          {(at) => t('course.adjourned-at', { time: bareClock(at()) })}
        </Show>
      </h2>
      <p class="serif">
        {[
          last()?.resumesOn && day(last()!.resumesOn!),
          last()?.resumesAt && bareClock(last()!.resumesAt!),
          last()?.place,
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <Show when={open()}>
        {(item) => <p class="soft">{t('course.goes-on-with', { title: item().title })}</p>}
      </Show>
      <Show when={asks()}>
        <SelectField
          name="register"
          label={t('course.register')}
          value={register()}
          options={(['unchanged', 'anew'] as const).map((one) => ({
            value: one,
            label: t(`course.register.${one}`),
          }))}
          onChange={(event) => setRegister(event.currentTarget.value as 'unchanged' | 'anew')}
          problem={desk.problemAt('resume')}
        />
      </Show>
      <div class="item-actions">
        <Button kind="main" keys="a" disabled={desk.busy()} onClick={resume}>
          {t('course.resume')}
        </Button>
      </div>
      <Refusal place="resume" />
    </div>
  );
};

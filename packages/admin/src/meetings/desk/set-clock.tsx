import { sittingDay } from '@klubba/domain/meeting';
import { doubleHour, localDate, wallClock } from '@klubba/domain/time';
import { createSignal, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SelectField } from '../../ui/form.tsx';
import { useDesk } from './desk.tsx';
import { momentOf } from './desk-clock.ts';
import { sendKeys } from './send-keys.ts';

/** The clock of the hall, where the secretary catches up: an hour of the day, or of the night after it. */
export const SetClock = (props: { onDone: () => void }) => {
  const desk = useDesk();
  const zone = desk.meeting().timeZone;
  const before = desk.clock.set() === 'unknown' ? undefined : desk.clock.set();
  const [time, setTime] = createSignal(before ? wallClock(before, zone) : '');
  const [day, setDay] = createSignal(before ? localDate(before, zone) : sittingDay(desk.meeting()));
  const [hour, setHour] = createSignal<'first' | 'second'>(
    (before && doubleHour(before, zone)) || 'first',
  );
  const moment = () =>
    time() && day() ? momentOf({ day: day(), clock: time(), hour: hour() }, zone) : undefined;
  const to = (clock: string | undefined) => {
    desk.clock.setTo(clock);
    props.onDone();
  };
  return (
    <form class="form" ref={(form) => sendKeys(form, () => to(moment()?.at), props.onDone)}>
      <p class="soft">{t('desk.set-clock-why')}</p>
      <div class="form-parts">
        <Field
          type="time"
          name="at"
          label={t('desk.clock-time')}
          required
          value={time()}
          onInput={(event) => setTime(event.currentTarget.value)}
          ref={(element: HTMLInputElement) => queueMicrotask(() => element.focus())}
        />
        <Field
          type="date"
          name="day"
          label={t('desk.clock-day')}
          value={day()}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <Show when={moment()?.which}>
          <SelectField
            name="hour"
            label={t('desk.clock-hour')}
            value={hour()}
            options={(['first', 'second'] as const).map((value) => ({
              value,
              label: t(`desk.clock-hour.${value}`),
            }))}
            onChange={(event) => setHour(event.currentTarget.value as 'first' | 'second')}
          />
        </Show>
      </div>
      <div class="item-actions">
        <Button kind="main" keys="enter" type="submit">
          {t('desk.set-clock')}
        </Button>
        <Button onClick={() => to(undefined)}>{t('desk.clock-run')}</Button>
        <Button onClick={() => to('unknown')}>{t('desk.clock-not-known')}</Button>
      </div>
    </form>
  );
};

import { createSignal } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { useDesk } from './desk.tsx';
import { everybody } from './movers.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

/** Somebody who comes or leaves while heads are counted: by name, and the number follows. */
export const HeadsMoved = (props: { onDone: () => void }) => {
  const desk = useDesk();
  const [person, setPerson] = createSignal<string>();
  let field!: HTMLInputElement;
  const move = async (way: 'in' | 'out') => {
    const personId = person();
    if (!personId) return field.focus();
    const done = await desk.send({
      place: 'heads-moved',
      path: '/register/adjustments',
      body: { in: [], out: [], [way]: [personId], ...desk.clock.at() },
      done: (meeting) => t('register.now', { count: meeting.counted?.size ?? 0 }),
    });
    if (done) props.onDone();
  };
  return (
    <form class="form" ref={(form) => sendKeys(form, () => move('out'), props.onDone)}>
      <Combobox
        name="personId"
        label={t('register.who-moved')}
        required
        options={everybody(desk)}
        value={person()}
        onPick={setPerson}
        ref={(element) => {
          field = element;
          element.dataset.autofocus = '';
          queueMicrotask(() => element.focus());
        }}
        problem={desk.problemAt('heads-moved')}
      />
      <Refusal place="heads-moved" />
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('register.leaves')}
        </Button>
        <Button disabled={desk.busy()} onClick={() => void move('in')}>
          {t('register.comes')}
        </Button>
      </div>
    </form>
  );
};

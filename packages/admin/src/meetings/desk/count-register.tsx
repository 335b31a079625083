import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField, Field } from '../../ui/form.tsx';
import { useDesk } from './desk.tsx';
import { focusNext } from './focus.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

/** How many may vote, where the hall is counted and nobody is ticked off by name. */
export const CountRegister = (props: { open?: boolean; onDone?: () => void }) => {
  const desk = useDesk();
  let form!: HTMLFormElement;
  const count = async () => {
    const told = new FormData(form);
    const size = Number(told.get('size'));
    if (!size) return form.querySelector<HTMLInputElement>('input')?.focus();
    const about = told.get('about') !== null;
    const done = await desk.send({
      place: 'register-count',
      path: '/register/count',
      body: { size, about, ...desk.clock.at() },
      done: () => t(about ? 'log.counted-about' : 'log.counted', { count: size }),
    });
    if (done) (props.onDone ?? focusNext)();
  };
  return (
    <details open={props.open || desk.meeting().counted !== null}>
      <summary>{t('register.by-number')}</summary>
      <form
        class="line-form"
        ref={(element) => {
          form = element;
          sendKeys(element, count, props.onDone ?? focusNext);
        }}
      >
        <Field
          name="size"
          type="number"
          min={1}
          label={t('register.how-many')}
          value={String(desk.meeting().counted?.size ?? '')}
          problem={desk.problemAt('register-count')}
        />
        <CheckField name="about" label={t('register.about')} />
        <Refusal place="register-count" />
        <div class="item-actions">
          <Button type="submit" disabled={desk.busy()}>
            {t('register.tell-number')}
          </Button>
        </div>
      </form>
    </details>
  );
};

import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { useDesk } from './desk.tsx';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';
import { UntilFields, untilIn } from './until-fields.tsx';

/** The meeting breaks off: for a while, or until another day. Nothing has to be said of when. */
export const Adjourn = (props: { onDone: () => void }) => {
  const desk = useDesk();
  let form!: HTMLFormElement;
  const adjourn = async () => {
    const done = await desk.send({
      place: 'adjourn',
      path: '/adjournments',
      body: { ...untilIn(form), ...desk.clock.at() },
      done: () => t('course.adjourned'),
    });
    if (done) props.onDone();
  };
  return (
    <form
      class="form"
      ref={(element) => {
        form = element;
        sendKeys(element, adjourn, props.onDone);
        queueMicrotask(() => element.querySelector<HTMLButtonElement>('[type=submit]')?.focus());
      }}
    >
      <p class="soft">{t('course.adjourn-why')}</p>
      <UntilFields place="adjourn" />
      <Refusal place="adjourn" />
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('course.adjourn')}
        </Button>
      </div>
    </form>
  );
};

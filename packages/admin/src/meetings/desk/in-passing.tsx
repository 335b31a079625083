import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { Adjourn } from './adjourn.tsx';
import { useDesk } from './desk.tsx';
import { PointOfOrder } from './point-of-order.tsx';
import { RegisterForm } from './register-form.tsx';

/** What can break in on any item: a point of order, a break, and a register of another day that is not established yet. */
export const InPassing = () => {
  const desk = useDesk();
  const isOpen = () => desk.meeting().phase === 'open';
  const isAnew = () => desk.meeting().adjournments.length > 0 && lacksRegister();
  const lacksRegister = () => desk.meeting().register === null && desk.meeting().counted === null;
  const show = (dialog: 'order' | 'adjourn' | 'register-anew') => () =>
    isOpen() && desk.setDialog(dialog);
  useShortcuts(
    { keys: 'q', label: () => t('course.order'), run: show('order') },
    { keys: '.', label: () => t('course.adjourn'), run: show('adjourn') },
  );
  const close = () => {
    desk.forget();
    desk.setDialog(undefined);
  };
  return (
    <>
      <Show when={isOpen()}>
        <section class="in-passing">
          <h2>{t('course.in-passing')}</h2>
          <div class="item-actions">
            <Show when={isAnew()}>
              <Button kind="main" class="small" onClick={show('register-anew')}>
                {t('course.establish-anew')}
              </Button>
            </Show>
            <Button keys="q" class="small" onClick={show('order')}>
              {t('course.order')}
            </Button>
            <Button keys="." class="small" onClick={show('adjourn')}>
              {t('course.adjourn')}
            </Button>
          </div>
        </section>
      </Show>
      <Show when={desk.dialog() === 'order'}>
        <Dialog open onClose={close} title={t('course.order')}>
          <PointOfOrder onDone={close} />
        </Dialog>
      </Show>
      <Show when={desk.dialog() === 'adjourn'}>
        <Dialog open onClose={close} title={t('course.adjourn')}>
          <Adjourn onDone={close} />
        </Dialog>
      </Show>
      <Show when={desk.dialog() === 'register-anew'}>
        <Dialog open onClose={close} title={t('course.establish-anew')}>
          <Show when={isAnew()} fallback={<Done onDone={close} />}>
            <RegisterForm />
          </Show>
        </Dialog>
      </Show>
    </>
  );
};

/** It closes by itself once the register is there. */
const Done = (props: { onDone: () => void }) => {
  queueMicrotask(() => props.onDone());
  return null;
};

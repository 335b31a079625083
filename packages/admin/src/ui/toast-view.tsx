import * as Kobalte from '@kobalte/core/toast';
import { Portal } from 'solid-js/web';
import { t } from '../language/language.ts';
import { Button } from './button.tsx';

export const toast = (text: string) =>
  Kobalte.toaster.show((props) => (
    <Kobalte.Root toastId={props.toastId} class="toast">
      <Kobalte.Description>{text}</Kobalte.Description>
      <Button kind="quiet" onClick={() => Kobalte.toaster.dismiss(props.toastId)}>
        {t('form.close')}
      </Button>
    </Kobalte.Root>
  ));

export const ToastRegion = () => (
  <Portal>
    <Kobalte.Region aria-label={t('toast.region')} duration={6000}>
      <Kobalte.List class="toasts" />
    </Kobalte.Region>
  </Portal>
);

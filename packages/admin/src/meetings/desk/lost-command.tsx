import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { useDesk } from './desk.tsx';

/** The network failed: nothing typed is gone, and the same command can be sent again without being done twice. */
export const LostCommand = () => {
  const desk = useDesk();
  return (
    <Show when={desk.lost()}>
      <div class="lost" role="alert">
        <p>{t('desk.lost')}</p>
        <Retry />
      </div>
    </Show>
  );
};

const Retry = () => {
  const desk = useDesk();
  useShortcuts({
    keys: 'mod+enter',
    label: () => t('desk.send-again'),
    run: () => void desk.retry(),
  });
  return (
    <Button keys="mod+enter" disabled={desk.busy()} onClick={() => desk.retry()}>
      {t('desk.send-again')}
    </Button>
  );
};

import { createSignal, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import type { createEntryKeeper } from './entry-keeper.ts';

/** Others are entering what is missing: one waits for them, or, where they are gone, begins it anew. */
export const EntryOfOthers = (props: { keeper: ReturnType<typeof createEntryKeeper> }) => {
  const [busy, setBusy] = createSignal(false);
  const others = () => {
    const turn = props.keeper.turn();
    return turn.kind === 'wait'
      ? props.keeper.here().find(({ entry }) => entry === turn.entry)
      : undefined;
  };
  const drop = async () => {
    const entry = others()?.entry;
    if (!entry) return;
    setBusy(true);
    await props.keeper.drop(entry).finally(() => setBusy(false));
  };
  return (
    <Show when={others()}>
      {(entry) => (
        <section class="tellers-others" role="status">
          <h2>{t('tellers.others', { name: entry().name ?? t('mention.erased') })}</h2>
          <p>{t('tellers.others-then')}</p>
          <p>
            <Button kind="quiet" onClick={drop} disabled={busy()}>
              {t('tellers.others-anew')}
            </Button>{' '}
            <span class="soft small">{t('tellers.others-anew-hint')}</span>
          </p>
        </section>
      )}
    </Show>
  );
};

import { For } from 'solid-js';
import { t } from '../language/language.ts';
import { Dialog } from './dialog.tsx';
import { CheckField } from './form.tsx';
import { KeyHint, keyNames } from './key-hint.tsx';
import { allowSingleKeys, shortcuts, singleKeys } from './shortcuts.ts';

/** The keys of the page as it is now, and the switch that turns single keys off. */
export const KeyHelp = (props: { open: boolean; onClose: () => void }) => (
  <Dialog open={props.open} onClose={props.onClose} title={t('keys.title')}>
    <dl class="facts key-list">
      <For each={shortcuts()}>
        {(one) => (
          <>
            <dt>
              <KeyHint keys={one.keys} />
              <span class="unseen">{keyNames(one.keys).join(' ')}</span>
            </dt>
            <dd>{one.label()}</dd>
          </>
        )}
      </For>
      <dt>
        <KeyHint keys="up down" />
        <span class="unseen">{keyNames('up down').join(' ')}</span>
      </dt>
      <dd>{t('keys.move')}</dd>
    </dl>
    <CheckField
      name="single-keys"
      label={t('keys.single')}
      hint={t('keys.single-why')}
      checked={singleKeys()}
      onChange={(event) => allowSingleKeys(event.currentTarget.checked)}
    />
  </Dialog>
);

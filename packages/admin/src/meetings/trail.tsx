import type { EventTrail } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { moment } from '../language/format.ts';
import { t, tIfKnown } from '../language/language.ts';
import { Empty } from '../ui/page.tsx';

/** Facts as they stand in the log: their place, when Klubba learned them, by whom, and the hash of the exact bytes. */
export const Trail = (props: { events: EventTrail['events'] }) => (
  <Show when={props.events.length} fallback={<Empty title={t('trail.empty')} />}>
    <ol class="trail">
      <For each={props.events}>
        {(one) => (
          <li id={`event-${one.position}`}>
            <p class="trail-head">
              <b class="figures">{one.position}</b>
              <span class="trail-type">{tIfKnown(`event.${one.type}`) ?? one.type}</span>
              <span class="soft">
                {moment(one.recordedAt)},{' '}
                {one.by ? (one.by.name ?? t('mention.erased')) : t('trail.system')}
              </span>
            </p>
            <code class="hash" title={t('trail.leaf')}>
              {one.leafHash}
            </code>
            <Show when={Object.keys(one.data).length}>
              <details>
                <summary>{t('trail.event')}</summary>
                <pre class="trail-data">{JSON.stringify(one.data, null, 2)}</pre>
              </details>
            </Show>
          </li>
        )}
      </For>
    </ol>
  </Show>
);

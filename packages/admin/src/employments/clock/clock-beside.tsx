import type { Clock } from '@klubba/domain/employment/clock';
import { notLegalAdvice } from '@klubba/domain/employment/clock';
import { For, Show } from 'solid-js';
import { day, today } from '../../language/format.ts';
import { language, t } from '../../language/language.ts';
import { Status } from '../../ui/status.tsx';
import { clockOfTerms, outlives, sentencesOf, warningsAtOnce, waysOf } from './reading.ts';

/** What the law makes of terms while they are typed: both ways of counting, the warning on the earlier, and the ways on. */
export const ClockBeside = (props: { terms: Parameters<typeof clockOfTerms>[0] }) => {
  const clock = () => clockOfTerms(props.terms, today());
  return (
    <aside class="clock-beside" aria-labelledby="clock-beside">
      <h2 id="clock-beside">{t('clock.title')}</h2>
      <div role="status">
        <Show when={clock()} fallback={<p class="soft">{t('clock.needs-a-day')}</p>} keyed>
          {(found) => <Verdict clock={found} />}
        </Show>
      </div>
      <Show when={clock()}>
        {(found) => (
          <details class="more">
            <summary>{t('clock.all')}</summary>
            <Sentences clock={found()} />
          </details>
        )}
      </Show>
      <p class="hint">{notLegalAdvice[language()]}</p>
    </aside>
  );
};

/** The one thing that matters of a clock: whether the end that is agreed holds. */
export const Verdict = (props: { clock: Clock }) => (
  <Show
    when={outlives(props.clock) || warningsAtOnce(props.clock).length > 0}
    fallback={
      <p>
        <Status tone="good">
          {t(props.clock.current?.until ? 'clock.holds' : 'clock.holds-open')}
        </Status>
      </p>
    }
  >
    <div class="clock-warning">
      <For each={warningsAtOnce(props.clock)}>
        {(warning) => (
          <p class="serif">
            <strong>{warning.says[language()]}</strong>{' '}
            <span class="unbroken">({warning.section})</span>
          </p>
        )}
      </For>
      <Show when={outlives(props.clock)}>
        <Readings clock={props.clock} />
        <Ways clock={props.clock} />
      </Show>
    </div>
  </Show>
);

/** Both ways of counting when it becomes permanent. */
export const Readings = (props: { clock: Clock }) => (
  <dl class="facts stacked">
    <dt>{t('clock.earliest')}</dt>
    <dd class="figures">
      <Show when={props.clock.permanent?.earliest} fallback={t('clock.never')}>
        {(on) => <strong>{day(on())}</strong>}
      </Show>
    </dd>
    <dt>{t('clock.latest')}</dt>
    <dd class="figures">
      <Show when={props.clock.permanent?.latest} fallback={t('clock.never')}>
        {(on) => <>{day(on())}</>}
      </Show>
    </dd>
  </dl>
);

/** What the law leaves to do. To waive the right is none of it. */
const Ways = (props: { clock: Clock }) => (
  <>
    <p>{t('clock.ways')}</p>
    <ul class="clock-ways">
      <For each={waysOf(props.clock)}>
        {(way) => (
          <li>
            {way.says[language()]} <span class="soft unbroken">{way.section}</span>
          </li>
        )}
      </For>
    </ul>
    <p class="hint">{t('clock.no-waiver')}</p>
  </>
);

/** Everything that the clock says, but that it is not legal advice: that stands beneath. */
export const Sentences = (props: { clock: Clock }) => (
  <ul class="clock-sentences serif">
    <For each={sentencesOf(props.clock).slice(0, -1)}>{(sentence) => <li>{sentence}</li>}</For>
  </ul>
);

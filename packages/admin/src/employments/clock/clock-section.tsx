import type { ClockView } from '@klubba/api/contract';
import { notLegalAdvice } from '@klubba/domain/employment/clock';
import { For } from 'solid-js';
import { language, t } from '../../language/language.ts';
import { Section } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import type { Terms } from '../terms/terms.ts';
import { Sentences } from './clock-beside.tsx';
import { ClockFigure } from './clock-figure.tsx';
import { clockOfView } from './reading.ts';

/** The law's clock of an employment: its picture, what it says, and by which rules. */
export const ClockSection = (props: { view: ClockView; terms: Terms | undefined }) => {
  const clock = () => clockOfView(props.view, props.terms);
  return (
    <Section
      title={t('clock.title')}
      aside={
        <Status tone={props.view.converted ? 'wax' : 'going'}>
          {t(props.view.converted ? 'clock.is-permanent' : 'clock.runs')}
        </Status>
      }
    >
      <ClockFigure clock={clock()} />
      <Sentences clock={clock()} />
      <p class="hint">{notLegalAdvice[language()]}</p>
      <details class="more">
        <summary>{t('clock.rules')}</summary>
        <dl class="facts clock-rules">
          <For each={props.view.rules}>
            {(rule) => (
              <>
                <dt class="unbroken">{rule.section}</dt>
                <dd>
                  {rule.says[language()]} <span class="soft">{rule.source[language()]}</span>
                </dd>
              </>
            )}
          </For>
        </dl>
      </details>
    </Section>
  );
};

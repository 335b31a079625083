import type { JSX } from 'solid-js';
import { t } from '../language/language.ts';

export type Tone = 'good' | 'waiting' | 'going' | 'wax' | 'quiet';

const shapes: Record<Tone, () => JSX.Element> = {
  good: () => (
    <path d="M1 6.5 4.5 10 11 2.5" fill="none" stroke="currentColor" stroke-width="2.2" />
  ),
  waiting: () => <path d="M6 1 11 10.5H1z" fill="none" stroke="currentColor" stroke-width="1.8" />,
  going: () => (
    <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.8" />
  ),
  wax: () => <circle cx="6" cy="6" r="5.2" fill="currentColor" />,
  quiet: () => <path d="M1.5 6h9" stroke="currentColor" stroke-width="2" />,
};

/** A state: a word, and a shape that tells the same without colour. */
export const Status = (props: { tone: Tone; children: JSX.Element }) => (
  <span class="status" data-tone={props.tone}>
    <svg viewBox="0 0 12 12" aria-hidden="true">
      {shapes[props.tone]()}
    </svg>
    {props.children}
  </span>
);

/** Stands where a rule is applied that the association has not confirmed. */
export const Unconfirmed = () => (
  <span class="unconfirmed" title={t('rule.unconfirmed-meaning')}>
    {t('rule.unconfirmed')}
  </span>
);

import type { EmploymentView } from '@klubba/api/contract';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Button } from '../ui/button.tsx';
import { useShortcuts } from '../ui/shortcuts.ts';
import { idOf, openStep } from '../ui/step.tsx';
import type { Missing, Step } from './steps.ts';

/** The one thing to do next, why it comes now, and what is missing for it. */
export const NextStep = (props: { view: EmploymentView; steps: readonly Step[] }) => {
  const next = () => props.steps.find(({ state }) => state === 'now');
  useShortcuts({
    keys: 'n',
    label: () => t('step.next'),
    run: () => {
      const name = next()?.name;
      if (name) openStep(document.getElementById(idOf(name)));
    },
  });
  return (
    <Show when={next()} fallback={<Quiet view={props.view} />}>
      {(step) => (
        <section class="next-step">
          <h2>{t(`employment-step.do.${step().name}`)}</h2>
          <p class="serif">
            <Show when={step().missing[0]} fallback={t(`employment-step.why.${step().name}`)}>
              {(missing) => <>{sayMissing(missing())}</>}
            </Show>
          </p>
          <div class="page-actions">
            <Button keys="n" onClick={() => openStep(document.getElementById(idOf(step().name)))}>
              {t('step.go', { step: t(`employment-step.${step().name}`) })}
            </Button>
          </div>
        </section>
      )}
    </Show>
  );
};

/** Nothing to do now: what the clock will tell of next. */
const Quiet = (props: { view: EmploymentView }) => (
  <Show when={props.view.next === 'follow'}>
    <section class="next-step" data-quiet>
      <h2>{t('employment-step.quiet')}</h2>
      <p class="serif">{t('employment-step.quiet-why')}</p>
    </section>
  </Show>
);

/** What is missing, in a sentence that says what to do. */
export const sayMissing = ({ what, ...facts }: Missing): string =>
  t(`employment-step.missing.${what}`, facts);

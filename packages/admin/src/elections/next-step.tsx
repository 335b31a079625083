import type { ElectionView } from '@klubba/api/contract';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Button } from '../ui/button.tsx';
import { useShortcuts } from '../ui/shortcuts.ts';
import { idOf, openStep } from '../ui/step.tsx';
import { sayMissing } from './step.tsx';
import type { Step } from './steps.ts';

/** The one thing to do next at an election, why it comes now, and what is missing for it. */
export const NextStep = (props: { view: ElectionView; steps: readonly Step[] }) => {
  const next = () => props.steps.find(({ state }) => state === 'now');
  useShortcuts({
    keys: 'n',
    label: () => t('step.next'),
    run: () => {
      const name = next()?.name;
      if (name) goTo(name);
    },
  });
  const isMissing = () => next()?.missing[0];
  return (
    <Show when={next()}>
      {(step) => (
        <section class="next-step">
          <h2>{t(`step.do.${step().name}`)}</h2>
          <p class="serif">
            <Show when={isMissing()} fallback={t(`step.why.${step().name}`)}>
              {(missing) => <>{sayMissing(missing())}</>}
            </Show>
          </p>
          <div class="page-actions">
            <Button keys="n" onClick={() => goTo(step().name)}>
              {t('step.go', { step: t(`step.${step().name}`) })}
            </Button>
          </div>
        </section>
      )}
    </Show>
  );
};

/** The declaration is the last part of the vote. */
const goTo = (name: Step['name']) => {
  const isLast = name === 'result';
  openStep(document.getElementById(idOf(isLast ? 'voting' : name)), isLast ? 'last' : 'first');
};

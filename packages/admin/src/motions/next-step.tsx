import { takesStep } from '@klubba/domain/motion';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { t } from '../language/language.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { useShortcuts } from '../ui/shortcuts.ts';
import type { OfMotion } from './motion-form.tsx';
import {
  AnswerStep,
  FollowUpStep,
  OutcomesStep,
  ReceiptStep,
  RegisterStep,
} from './steps/after-steps.tsx';
import { OpinionStep } from './steps/opinion-step.tsx';
import { PlaceStep } from './steps/place-step.tsx';
import { PrepareStep } from './steps/prepare-step.tsx';
import { SendStep } from './steps/send-step.tsx';
import { StandingStep } from './steps/standing-step.tsx';

/** What the motion waits for, why, and where whoever looks may do it, the form for it. */
export const NextStep = (props: OfMotion) => {
  const next = () => props.view.next;
  const may = () => {
    const { may, next } = props.view;
    return next !== null && takesStep(next, may);
  };
  /** Once it is open its form has the main button. */
  const [isOpen, setOpen] = createSignal(false);
  const open = () => {
    const part = document.querySelector<HTMLDetailsElement>('.next-step details');
    if (!part) return;
    part.open = true;
    part.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  };
  useShortcuts({ keys: 'n', label: () => t('step.next'), run: open });
  return (
    <Show when={next()}>
      {(step) => (
        <section class="next-step">
          <h2>{t(`motion-next.${step()}`)}</h2>
          <p class="serif">{t(`motion-next.why.${step()}`)}</p>
          <Show when={!may() && step() !== 'awaitMeeting'}>
            <p class="soft">
              {t(takesStep(step(), anAuthor) ? 'motion-next.by.authors' : 'motion-next.by.keepers')}
            </p>
          </Show>
          <Show when={may() && hasForm(step()) && step()} keyed>
            {(name) => (
              <details class="next-form" onToggle={(event) => setOpen(event.currentTarget.open)}>
                <summary class="button" data-kind={isOpen() ? 'quiet' : 'main'}>
                  {t(`motion-next.do.${name}`)}
                  <KeyHint keys="n" />
                </summary>
                <Form view={props.view} />
              </details>
            )}
          </Show>
        </section>
      )}
    </Show>
  );
};

const anAuthor = { write: true, arrange: false };

/** Clauses are written on a page of their own. */
const hasForm = (step: string) => step !== 'writeClauses';

const Form = (props: OfMotion) => {
  const next = () => props.view.next;
  return (
    <Switch>
      <Match when={next() === 'handOver'}>
        <PrepareStep view={props.view} />
      </Match>
      <Match when={next() === 'giveOpinion'}>
        <OpinionStep view={props.view} purpose="meeting" kind="main" />
      </Match>
      <Match when={next() === 'place'}>
        <PlaceStep view={props.view} kind="main" />
      </Match>
      <Match when={next() === 'recordStanding'}>
        <StandingStep view={props.view} />
      </Match>
      <Match when={next() === 'send'}>
        <SendStep
          view={props.view}
          as={props.view.may.arrange ? 'association' : 'own'}
          kind="main"
        />
      </Match>
      <Match when={next() === 'sendAsOwn'}>
        <SendStep view={props.view} as="own" kind="main" />
      </Match>
      <Match when={next() === 'tellReceipt'}>
        <ReceiptStep view={props.view} kind="main" />
      </Match>
      <Match when={next() === 'register'}>
        <RegisterStep view={props.view} kind="main" />
      </Match>
      <Match when={next() === 'tellAnswer'}>
        <AnswerStep view={props.view} kind="main" />
      </Match>
      <Match when={next() === 'recordOutcomes'}>
        <OutcomesStep view={props.view} kind="main" />
      </Match>
      <Match when={next() === 'followUp'}>
        <FollowUpStep view={props.view} kind="main" />
      </Match>
    </Switch>
  );
};

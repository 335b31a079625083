import type { ConsentAsked } from '@klubba/api/contract';
import { createSignal, For, Show } from 'solid-js';
import { attempt, newAsking, post } from '../api.ts';
import { t } from '../language/language.ts';
import { AskedPage } from '../session/asked-page.tsx';
import { Button } from '../ui/button.tsx';
import { type Consent, consentOptions, sayAnswer, sayConsent } from './consent-words.ts';
import { Refused } from './election-form.tsx';
import './elections.css';

/** Where a link to a nominee leads: what they are asked, and their answer, without a sign-in. */
export const ConsentPage = () => (
  <AskedPage
    title={t('consent-page.title')}
    lead={t('consent-page.lead')}
    path="/consents/asked"
    invalid={t('consent-page.invalid')}
  >
    {(asked, token) => <Asked token={token} asked={asked()} />}
  </AskedPage>
);

const Asked = (props: { token: string; asked: ConsentAsked }) => {
  const [given, setGiven] = createSignal<Consent>();
  const consent = () => given() ?? props.asked.consent;
  return (
    <>
      <p class="serif prose">
        {t('consent-page.asked', {
          name: props.asked.name ?? t('mention.erased'),
          title: props.asked.title,
          association: props.asked.association,
          seats: props.asked.seats,
        })}
      </p>
      <p class="serif" role="status">
        <Show when={consent()}>
          {(answer) => (
            <>{t('consent-page.answered', { answer: sayConsent(answer(), props.asked) })}</>
          )}
        </Show>
      </p>
      <Show when={props.asked.open} fallback={<p class="serif">{t('consent-page.closed')}</p>}>
        <Answers
          token={props.token}
          asked={props.asked}
          given={consent()}
          onGiven={(to) => setGiven(to)}
        />
      </Show>
    </>
  );
};

const Answers = (props: {
  token: string;
  asked: ConsentAsked;
  given: Consent | null;
  onGiven: (to: Consent) => void;
}) => {
  const [problem, setProblem] = createSignal<Awaited<ReturnType<typeof attempt>>>();
  const answer = async (to: Consent) => {
    const body = { token: props.token, to };
    const found = await attempt(post('/consents', body, newAsking()));
    setProblem(found);
    if (!found) props.onGiven(to);
  };
  return (
    <div class="own-answer">
      <Refused problem={problem()} />
      <div class="answers">
        <For each={consentOptions(props.asked)}>
          {({ value }) => (
            <Button aria-pressed={props.given === value} onClick={() => answer(value)}>
              {sayAnswer(value, props.asked)}
            </Button>
          )}
        </For>
      </div>
      <p class="hint">{t('consent-page.may-change')}</p>
    </div>
  );
};

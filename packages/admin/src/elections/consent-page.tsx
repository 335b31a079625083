import type { ConsentAsked } from '@klubba/api/contract';
import { createAsync, query } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { attempt, newAsking, post } from '../api.ts';
import { t } from '../language/language.ts';
import { LinkedPage } from '../session/linked-page.tsx';
import { Button } from '../ui/button.tsx';
import { Waiting } from '../ui/page.tsx';
import { type Consent, consentOptions, sayAnswer, sayConsent } from './consent-words.ts';
import { Refused } from './election-form.tsx';
import './elections.css';

/** Where a link to a nominee leads: what they are asked, and their answer, without a sign-in. */
export const ConsentPage = () => (
  <LinkedPage title={t('consent-page.title')} lead={t('consent-page.lead')}>
    {(token) => (
      <Waiting>
        <Asked token={token} />
      </Waiting>
    )}
  </LinkedPage>
);

/** A reading, though it posts: the token stands in no address. Null where the link is not valid. */
const getAsked = query(async (token: string) => {
  const sent = post<ConsentAsked>('/consents/asked', { token });
  const problem = await attempt(sent);
  if (problem?.status === 404) return null;
  return sent;
}, 'consent-asked');

const Asked = (props: { token: string }) => {
  const asked = createAsync(() => getAsked(props.token));
  const [given, setGiven] = createSignal<Consent>();
  const consent = () => given() ?? asked()?.consent ?? null;
  return (
    <Show
      when={asked()}
      fallback={
        <Show when={asked() === null}>
          <p role="alert">{t('consent-page.invalid')}</p>
        </Show>
      }
    >
      {(found) => (
        <>
          <p class="serif prose">
            {t('consent-page.asked', {
              name: found().name ?? t('mention.erased'),
              title: found().title,
              association: found().association,
              seats: found().seats,
            })}
          </p>
          <p class="serif" role="status">
            <Show when={consent()}>
              {(answer) => (
                <>{t('consent-page.answered', { answer: sayConsent(answer(), found()) })}</>
              )}
            </Show>
          </p>
          <Show when={found().open} fallback={<p class="serif">{t('consent-page.closed')}</p>}>
            <Answers
              token={props.token}
              asked={found()}
              given={consent()}
              onGiven={(to) => setGiven(to)}
            />
          </Show>
        </>
      )}
    </Show>
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

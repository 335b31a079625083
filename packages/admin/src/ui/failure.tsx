import { A, revalidate } from '@solidjs/router';
import { Show } from 'solid-js';
import { NoConnection, ProblemError } from '../api.ts';
import { t } from '../language/language.ts';
import { say } from '../language/say.ts';
import { Button } from './button.tsx';

/** A page or a part of it could not be shown: why, in words, and the way on. */
export const Failure = (props: { error: unknown; retry: () => void; whole?: boolean }) => {
  const again = async () => {
    await revalidate();
    props.retry();
  };
  return (
    <div class="failure" role="alert">
      <p>{reason(props.error)}</p>
      <Show
        when={isRefused(props.error)}
        fallback={<Button onClick={again}>{t('page.try-again')}</Button>}
      >
        <Show when={props.whole}>
          <A href="/">{t('page.to-home')}</A>
        </Show>
      </Show>
    </div>
  );
};

const reason = (error: unknown) => {
  if (error instanceof ProblemError) return say(error.problem.code, error.problem.facts);
  return t(error instanceof NoConnection ? 'page.offline' : 'page.failed');
};

// Asking again does not change a no.
const isRefused = (error: unknown) => error instanceof ProblemError && error.problem.status < 500;

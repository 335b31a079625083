import { createAsync, query } from '@solidjs/router';
import { type Accessor, type JSX, Show } from 'solid-js';
import { attempt, post } from '../api.ts';
import { Waiting } from '../ui/page.tsx';
import { LinkedPage } from './linked-page.tsx';

type Asking<Asked> = {
  title: string;
  lead: string;
  /** Where what the link asks is read, as "/consents/asked". */
  path: string;
  /** What to say of a link that is not valid. */
  invalid: string;
  children: (asked: Accessor<Asked>, token: string) => JSX.Element;
};

/** A page where a link asks its holder something, without a sign-in: what is asked, or that the link is not valid. */
export const AskedPage = <Asked extends object>(props: Asking<Asked>) => (
  <LinkedPage title={props.title} lead={props.lead}>
    {(token) => (
      <Waiting>
        <Reading {...props} token={token} />
      </Waiting>
    )}
  </LinkedPage>
);

/** A reading, though it posts: the token stands in no address. Null where the link is not valid. */
const getAsked = query(async (path: string, token: string) => {
  const sent = post<object>(path, { token });
  const problem = await attempt(sent);
  if (problem?.status === 404) return null;
  return sent;
}, 'asked');

const Reading = <Asked extends object>(props: Asking<Asked> & { token: string }) => {
  const asked = createAsync(() => getAsked(props.path, props.token) as Promise<Asked | null>);
  return (
    <Show
      when={asked()}
      fallback={
        <Show when={asked() === null}>
          <p role="alert">{props.invalid}</p>
        </Show>
      }
    >
      {(found) => props.children(found as Accessor<Asked>, props.token)}
    </Show>
  );
};

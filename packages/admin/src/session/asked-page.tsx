import { createAsync, query } from '@solidjs/router';
import { type Accessor, type JSX, Show } from 'solid-js';
import { attempt, command, newAsking } from '../api.ts';
import type { Answer } from '../asked.ts';
import { Waiting } from '../ui/page.tsx';
import { LinkedPage } from './linked-page.tsx';

/** Where something is read for the token of a link alone. */
type AskedPath =
  | '/consents/asked'
  | '/confirmations/asked'
  | '/recommendations'
  | '/signatures/asked';

type Asked<Path extends AskedPath> = Answer<Path, 'post'>;

type Asking<Path extends AskedPath> = {
  title: string;
  lead: string;
  /** Where what the link asks is read, as "/consents/asked". */
  path: Path;
  /** What to say of a link that is not valid. */
  invalid: string;
  children: (asked: Accessor<Asked<Path>>, token: string) => JSX.Element;
};

/** A page where a link asks its holder something, without a sign-in: what is asked, or that the link is not valid. */
export const AskedPage = <Path extends AskedPath>(props: Asking<Path>) => (
  <LinkedPage title={props.title} lead={props.lead}>
    {(token) => (
      <Waiting>
        <Reading {...props} token={token} />
      </Waiting>
    )}
  </LinkedPage>
);

/** A reading, though it posts: the token stands in no address. Null where the link is not valid. */
const readAsked = async <Path extends AskedPath>(path: Path, token: string) => {
  const sent = command<Asked<Path>>('POST', path, { token }, newAsking());
  const problem = await attempt(sent);
  if (problem?.status === 404) return null;
  return sent;
};

const Reading = <Path extends AskedPath>(props: Asking<Path> & { token: string }) => {
  const read = query((path: Path, token: string) => readAsked(path, token), 'asked');
  const asked = createAsync(() => read(props.path, props.token));
  return (
    <Show
      when={asked()}
      fallback={
        <Show when={asked() === null}>
          <p role="alert">{props.invalid}</p>
        </Show>
      }
    >
      {(found) => props.children(found, props.token)}
    </Show>
  );
};

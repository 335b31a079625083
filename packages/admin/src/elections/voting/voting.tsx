import type { ElectionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { Declare } from './declare.tsx';
import { createFocusKeeper } from './focus-keeper.ts';
import { Hall } from './hall.tsx';
import { PartVoting } from './part-voting.tsx';
import { unannounced } from './unannounced.ts';
import './voting.css';

/**
 * The vote itself, part by part, for those who conduct or count it; the others see what the hall may see. From the close of the
 * nominations until the result is declared.
 */
export const Voting = (props: { view: ElectionView }) => {
  const isUnderWay = () => props.view.phase === 'closed' || props.view.phase === 'voting';
  return (
    <Show when={isUnderWay()}>
      <Show
        when={props.view.may.conduct || props.view.may.count}
        fallback={<Hall view={props.view} />}
      >
        <Parts view={props.view} />
      </Show>
    </Show>
  );
};

const Parts = (props: { view: ElectionView }) => {
  const isAllSaid = () =>
    props.view.parts.every(
      ({ part, next }) => next.kind === 'complete' && !unannounced(props.view, part),
    );
  const keeper = createFocusKeeper(() => props.view.version);
  return (
    <div class="voting-whole" ref={keeper.ref} onSubmit={keeper.onSubmit}>
      <For each={props.view.parts.map(({ part }) => part)}>
        {(part) => (
          <PartVoting
            view={props.view}
            standing={props.view.parts.find((one) => one.part === part)!}
          />
        )}
      </For>
      <Show when={isAllSaid() && props.view.may.conduct}>
        <Declare view={props.view} />
      </Show>
    </div>
  );
};

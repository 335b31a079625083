import type { RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { Page } from '../ui/page.tsx';
import { useElection } from './data.ts';
import { PhaseStatus } from './election-phase.tsx';
import { Result } from './result/result.tsx';
import { Voting } from './voting/voting.tsx';

/** One election, from step to step. */
export const ElectionPage = (props: RouteSectionProps) => {
  const election = useElection(() => props.params.electionId!);
  return (
    <Show when={election()}>
      {(found) => (
        <Page title={found().title} over={<PhaseStatus phase={found().phase} />}>
          <Voting view={found()} />
          <Result view={found()} />
        </Page>
      )}
    </Show>
  );
};

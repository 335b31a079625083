import type { ElectionSummary } from '@klubba/api/contract';
import { A, createAsync, useNavigate } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { LinkButton } from '../ui/button.tsx';
import { Empty, Page, Section } from '../ui/page.tsx';
import { useShortcuts } from '../ui/shortcuts.ts';
import { WholeList } from '../ui/whole-list.tsx';
import { listElections } from './data.ts';
import { isUnderWay, PhaseStatus } from './election-phase.tsx';
import { JointElections } from './joint-elections.tsx';
import { JointInvitations } from './joint-invitations.tsx';

/** Every election: those under way first, then the past ones backwards in time. */
export const ElectionListPage = () => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const mayCall = () => organisation.may('callElection');
  const call = () => organisation.to('/elections/new');
  const list = createAsync(() => listElections(organisation.id));
  const elections = () => list()?.elections ?? [];
  const current = () => elections().filter(({ phase }) => isUnderWay(phase));
  const past = () => elections().filter(({ phase }) => !isUnderWay(phase));
  useShortcuts(
    ...(mayCall()
      ? [{ keys: 'c', label: () => t('call.title'), run: () => navigate(call()) }]
      : []),
  );
  return (
    <Page
      title={t('elections.title')}
      actions={
        <Show when={mayCall()}>
          <LinkButton kind="main" keys="c" href={call()}>
            {t('call.title')}
          </LinkButton>
        </Show>
      }
    >
      <Show
        when={elections().length}
        fallback={
          <Show when={list()}>
            <Empty title={t('elections.none')}>
              <p>{t('elections.none-why')}</p>
            </Empty>
          </Show>
        }
      >
        <Show when={current().length}>
          <Section title={t('elections.current')}>
            <Elections elections={current()} />
          </Section>
        </Show>
        <Show when={past().length}>
          <Section title={t('elections.past')}>
            <Elections elections={past()} />
          </Section>
        </Show>
      </Show>
      <WholeList of={`/api/organisations/${organisation.id}/elections/file`} />
      <JointInvitations />
      <JointElections />
      <Show when={organisation.may('recordJointResult')}>
        <p class="soft">
          <A href={organisation.to('/elections/joint')}>{t('joint.fetch-from')}</A>
        </p>
      </Show>
    </Page>
  );
};

const Elections = (props: { elections: readonly ElectionSummary[] }) => {
  const organisation = useOrganisation();
  return (
    <ul class="rows" ref={arrowKeys}>
      <For each={props.elections}>
        {(election) => (
          <li>
            <A href={organisation.to(`/elections/${election.electionId}`)} class="row">
              <span class="row-title">{election.title}</span>
              <span class="row-note">
                {t('elections.seats', { count: election.seats })}
                <Show when={election.substitutes}>
                  {(count) => <>, {t('elections.substitutes', { count: count() })}</>}
                </Show>
              </span>
              <span class="row-side">
                <PhaseStatus phase={election.phase} />
                <span class="soft">{day(election.declaredOn ?? election.calledOn)}</span>
              </span>
            </A>
          </li>
        )}
      </For>
    </ul>
  );
};

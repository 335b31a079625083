import type { MeetingScreen } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { createEffect, createSignal, For, Match, Show, Switch } from 'solid-js';
import { listing, number, weekdayAt } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Status } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import { meetingUrl } from '../data.ts';
import { followRecord } from '../desk/following.ts';
import { paragraphMark } from '../record.ts';
import { fetchMeetingScreen, getMeetingScreen } from './data.ts';
import './screen.css';

type Shown = { screen: MeetingScreen };

/** What the hall sees: the open item, what is proposed, and what was decided, as it happens. Nothing on it can be pressed but the way out. */
export const ScreenPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meetingId = props.params.meetingId!;
  const first = createAsync(() => getMeetingScreen(organisation.id, meetingId));
  // What cannot be fetched takes nothing off the screen: it shows what it last knew.
  const [newer, setNewer] = createSignal<MeetingScreen>();
  const screen = () => newer() ?? first();
  const [isLost, setLost] = createSignal(false);
  followRecord({
    url: `/api${meetingUrl(organisation.id, meetingId, '/changes')}`,
    version: () => screen()?.version ?? 0,
    refresh: async () => {
      const found = await fetchMeetingScreen(organisation.id, meetingId);
      if (found.version >= (screen()?.version ?? 0)) setNewer(found);
    },
    busy: () => false,
    onOpen: () => setLost(false),
    onLost: () => setLost(true),
  });
  createEffect(() => {
    document.title = `${t('screen.to')}: ${screen()?.title ?? ''} · Klubba`;
  });
  return (
    <Show when={screen()}>
      {(found) => (
        <article class="hall-screen">
          <header class="hall-head">
            <p>
              <Written>{found().title}</Written>
            </p>
            <p>
              <Show when={found().voters !== null}>
                {t('screen.voters', { count: found().voters! })}
              </Show>
            </p>
            <p role="status" class="hall-lost">
              {isLost() ? t('screen.lost') : ''}
            </p>
          </header>
          <div class="hall-item" aria-live="polite">
            <Item screen={found()} />
          </div>
          <footer class="hall-foot">
            <p>
              <Show when={found().phase === 'open' && found().next}>
                {(next) => (
                  <>
                    {t('screen.next')} {next().number} <Written>{next().title}</Written>
                  </>
                )}
              </Show>
            </p>
            <A href={organisation.to(`/meetings/${meetingId}`)}>{t('screen.leave')}</A>
          </footer>
        </article>
      )}
    </Show>
  );
};

const Item = (props: Shown) => (
  <Show when={props.screen.phase === 'open' && props.screen.item} fallback={<Between {...props} />}>
    {(item) => (
      <>
        <p class="hall-over">
          {item().cited ? paragraphMark(item().cited) : t('item.point', { number: item().number })}
          <Show when={item().recommendation}> · {t('course.is-recommendation')}</Show>
        </p>
        <h1>
          <Written>{item().title}</Written>
        </h1>
        <For each={props.screen.elections}>{(election) => <Election election={election} />}</For>
        <For each={props.screen.proposals}>{(proposal) => <Proposal proposal={proposal} />}</For>
      </>
    )}
  </Show>
);

/** Before, between, and after: what the hall waits for. */
const Between = (props: Shown) => (
  <Switch
    fallback={
      <>
        <p class="hall-over">{weekdayAt(props.screen.startsOn, props.screen.startsAt)}</p>
        <h1>
          <Written>{props.screen.title}</Written>
        </h1>
        <p>
          <Written>{props.screen.bodyName}</Written>
        </p>
      </>
    }
  >
    <Match when={props.screen.phase === 'open'}>
      <h1>{t('screen.between')}</h1>
    </Match>
    <Match when={props.screen.phase === 'adjourned'}>
      <h1>{t('screen.adjourned')}</h1>
    </Match>
    <Match when={!['draft', 'convened', 'cancelled'].includes(props.screen.phase)}>
      <h1>{t('screen.closed')}</h1>
    </Match>
  </Switch>
);

const Proposal = (props: { proposal: MeetingScreen['proposals'][number] }) => (
  <section class="hall-proposal">
    <h2>
      {t(`proposal.kind.${props.proposal.kind}`)}
      <Show when={props.proposal.by.length}>
        <span class="soft">
          {' '}
          {t('proposal.from')} <Written>{listing(props.proposal.by)}</Written>
        </span>
      </Show>
    </h2>
    <Show
      when={props.proposal.kind !== 'reject'}
      fallback={<p class="serif">{t('proposal.reject-text')}</p>}
    >
      <ul>
        <For each={props.proposal.clauses}>{(clause) => <ClauseOn clause={clause} />}</For>
      </ul>
    </Show>
  </section>
);

const tones = { carried: 'good', rejected: 'wax', lapsed: 'quiet' } as const;

const ClauseOn = (props: { clause: MeetingScreen['proposals'][number]['clauses'][number] }) => (
  <li data-status={props.clause.status}>
    <p class="serif">
      <Written>{props.clause.text}</Written>
    </p>
    <p class="hall-result">
      <Show when={props.clause.status !== 'undecided' && props.clause.status}>
        {(status) => <Status tone={tones[status()]}>{t(`screen.${status()}`)}</Status>}
      </Show>
      <Show when={props.clause.status === 'undecided' && props.clause.divisionDemanded}>
        <Status tone="waiting">{t('screen.division')}</Status>
      </Show>
      <Show when={props.clause.figures}>
        {(figures) => (
          <span class="figures">
            {t('screen.figures', {
              for: number(figures().for),
              against: number(figures().against),
              abstained: number(figures().abstained),
            })}
          </span>
        )}
      </Show>
      <Show when={props.clause.number}>
        {(decision) => <span class="soft">{t('screen.decision', { number: decision() })}</span>}
      </Show>
    </p>
  </li>
);

const Election = (props: { election: MeetingScreen['elections'][number] }) => (
  <section class="hall-proposal">
    <h2>{t('screen.seats', { count: props.election.seats })}</h2>
    <ul>
      <For each={props.election.elected ?? props.election.candidates}>
        {(name) => (
          <li data-status={props.election.elected ? 'carried' : 'undecided'}>
            <p class="serif">{name}</p>
            <Show when={props.election.elected}>
              <p class="hall-result">
                <Status tone="good">{t('screen.elected')}</Status>
              </p>
            </Show>
          </li>
        )}
      </For>
    </ul>
  </section>
);

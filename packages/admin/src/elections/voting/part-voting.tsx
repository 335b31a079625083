import type { ElectionView } from '@klubba/api/contract';
import { For, Match, Show, Switch } from 'solid-js';
import { type Key, t } from '../../language/language.ts';
import { Status } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import { PartSoFar } from '../result/part-outcome.tsx';
import { Announce } from './announce.tsx';
import { openRoundOf } from './count-task.ts';
import { Lot } from './lot.tsx';
import { OpenRound } from './open-round.tsx';
import { partInWords, roundInWords } from './round-in-words.ts';
import { RoundUnderWay } from './round-under-way.tsx';
import type { Standing, Step, StepOf } from './steps.ts';
import { unannounced } from './unannounced.ts';

/** One part of an election from its first ballot to its last place: what is done, and the one thing that comes next. */
export const PartVoting = (props: { view: ElectionView; standing: Standing }) => {
  const rounds = () => props.view.rounds.filter(({ part }) => part === props.standing.part);
  /** The next ballot would tell what the chair has not. */
  const mustWait = () => toAnnounce() ?? unannounced(props.view, 'ordinary');
  const next = <Kind extends Step['kind']>(kind: Kind) => {
    const step = props.standing.next;
    return step.kind === kind ? (step as StepOf<Kind>) : undefined;
  };
  const toAnnounce = () => unannounced(props.view, props.standing.part);
  return (
    <section class="section voting-part">
      <div class="section-head">
        <h2>{partInWords(props.view, props.standing.part)}</h2>
        <Status tone={toAnnounce() ? 'waiting' : tones[props.standing.next.kind]}>
          {t(`voting.state.${toAnnounce() ? 'announce' : props.standing.next.kind}` satisfies Key)}
        </Status>
      </div>
      <For each={rounds().filter(({ ended }) => ended)}>
        {(round) => (
          <p class="voting-ended">
            {t('voting.came-to-nothing', {
              round: roundInWords(props.view, round),
              reason: t(`voting.ended.${round.ended!.reason}` satisfies Key),
            })}{' '}
            <Written>{round.ended!.note}</Written>
          </p>
        )}
      </For>
      <Show when={toAnnounce()}>{(round) => <Announce view={props.view} round={round()} />}</Show>
      <Switch>
        <Match when={next('ordinaryFirst')}>
          <p class="soft">
            {t(
              props.view.paper === 'oneInTwoParts'
                ? 'voting.ordinary-first-one-paper'
                : 'voting.ordinary-first',
            )}
          </p>
        </Match>
        <Match when={next('open') && mustWait() && !toAnnounce()}>
          <p class="soft">{t('voting.announce-first')}</p>
        </Match>
        <Match when={next('open')}>
          {(step) => (
            <Show when={props.view.may.conduct && !mustWait()}>
              <OpenRound view={props.view} part={props.standing.part} step={step()} />
            </Show>
          )}
        </Match>
        <Match when={openRoundOf(props.view, props.standing.part)}>
          {(round) => <RoundUnderWay view={props.view} round={round()} />}
        </Match>
        <Match when={next('lot')}>
          {(step) => <Lot view={props.view} part={props.standing.part} step={step()} />}
        </Match>
      </Switch>
      <Show when={props.standing.count || next('complete')}>
        <PartSoFar view={props.view} standing={props.standing} />
      </Show>
    </section>
  );
};

const tones = {
  ordinaryFirst: 'quiet',
  open: 'waiting',
  count: 'going',
  lot: 'waiting',
  complete: 'good',
} as const;

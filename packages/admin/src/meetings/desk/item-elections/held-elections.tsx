import { For, Match, Show, Switch } from 'solid-js';
import { listing } from '../../../language/format.ts';
import { t } from '../../../language/language.ts';
import { Button } from '../../../ui/button.tsx';
import type { Item } from '../../record.ts';
import { useDesk, useDeskNames } from '../desk.tsx';
import { focusNext } from '../focus.ts';
import { Refusal } from '../refusal.tsx';
import { CountRound } from './count-round.tsx';
import { DrawLot } from './draw-lot.tsx';
import { type Election, placeOf, unsettledAt, useElectionNames } from './election.ts';
import { SettleElection } from './settle-election.tsx';

/** The elections under the item that wait for their gavel, each with what comes next: the votes, a lot, or the gavel. */
export const HeldElections = (props: { item: Item }) => {
  const desk = useDesk();
  const ids = () => unsettledAt(desk.meeting(), props.item).map(({ electionId }) => electionId);
  return (
    <For each={ids()}>
      {(electionId) => (
        <Show when={desk.meeting().elections.find((one) => one.electionId === electionId)}>
          {(election) => <HeldElection election={election()} />}
        </Show>
      )}
    </For>
  );
};

const HeldElection = (props: { election: Election }) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const { officeOf } = useElectionNames();
  const found = () => props.election.found;
  const isCounting = () => ['nominating', 'roundNeeded'].includes(found().state);
  const standing = () => props.election.candidates.filter(({ stoodDown }) => !stoodDown);
  const at = <const Rest extends string>(rest: Rest) =>
    `/item-elections/${props.election.electionId}${rest}` as const;
  const putOff = async () => {
    const done = await desk.send({
      ...{ place: placeOf(props.election), path: at('/postponement'), body: desk.clock.at() },
      done: () => t('log.election-put-off'),
    });
    if (done) focusNext();
  };
  const standDown = (personId: string) =>
    desk.send({
      ...{ place: placeOf(props.election), body: desk.clock.at() },
      path: at(`/candidates/${personId}/withdrawal`),
      done: () => t('log.stood-down-as-candidate', { name: nameOf(personId) ?? '' }),
    });
  return (
    <section
      class="held-election"
      aria-label={t('desk.election-of', { office: officeOf(props.election) })}
    >
      <h3>{t('desk.election-of', { office: officeOf(props.election) })}</h3>
      <Show when={found().state === 'nominating' && standing().length > 1}>
        <ul aria-label={t('desk.elect-chosen')}>
          <For each={standing()}>
            {({ personId }) => (
              <li>
                {nameOf(personId)}{' '}
                <Button kind="quiet" class="small" onClick={() => standDown(personId)}>
                  {t('desk.elect-declines', { name: nameOf(personId) ?? '' })}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <For each={props.election.rounds}>
        {(round) => (
          <p class="figures">
            {t('log.round-counted', {
              votes: listing(
                round.votes.map((vote) =>
                  [
                    nameOf(vote.personId),
                    vote.for,
                    ...(vote.against === null ? [] : ['–', vote.against]),
                  ].join(' '),
                ),
              ),
            })}
          </p>
        )}
      </For>
      <Switch>
        {/* Each round has boxes of its own. */}
        <Match keyed when={isCounting() && `round ${props.election.rounds.length + 1}`}>
          {(_round) => <CountRound election={props.election} />}
        </Match>
        <Match when={found().lot}>
          {(lot) => <DrawLot election={props.election} lot={lot()} />}
        </Match>
        <Match when={found().state === 'complete'}>
          <SettleElection election={props.election} />
        </Match>
      </Switch>
      <Refusal place={placeOf(props.election)} />
      <Button kind="quiet" onClick={putOff}>
        {t('desk.put-election-off')}
      </Button>
    </section>
  );
};

import type { ElectionView } from '@klubba/api/contract';
import type { ElectionPart } from '@klubba/domain/election';
import { For, Show } from 'solid-js';
import { listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { Acclamation } from './acclamation.tsx';
import { openRound } from './actions.ts';
import { nameOf } from './names.ts';
import type { StepOf } from './steps.ts';

const ways = { yesAndNo: 'voting.yes-and-no', noneOfThese: 'voting.none-of-these' } as const;

/** The round that comes next: who stands in it, for how many seats, and how it begins. */
export const OpenRound = (props: {
  view: ElectionView;
  part: ElectionPart;
  step: StepOf<'open'>;
}) => {
  const organisation = useOrganisation();
  const mayAcclaim = () =>
    props.step.round === 1 &&
    props.view.uncontested === 'acclamation' &&
    props.step.candidateIds.length <= props.step.seats;
  const eachAlone = () => {
    const { uncontested, parts } = props.view;
    const ballot = parts.find(({ part }) => part === props.part)?.ballot;
    if (uncontested === 'acclamation' || props.step.round > 1 || ballot !== uncontested)
      return undefined;
    return props.step.candidateIds.length <= props.step.seats ? ways[uncontested] : undefined;
  };
  const ballots = () => (
    <Show
      when={props.view.register}
      fallback={<p class="voting-wait">{t('voting.needs-register')}</p>}
    >
      <ActionForm
        action={openRound.with(organisation.id, props.view.electionId, props.part)}
        verb={t(props.step.round === 1 ? 'voting.open' : 'voting.open-second')}
      >
        <p class="soft">{t('voting.open-means')}</p>
      </ActionForm>
    </Show>
  );
  return (
    <>
      <Show when={props.step.round === 2}>
        <RunOff view={props.view} part={props.part} step={props.step} />
      </Show>
      <p>
        {t('voting.stand', {
          count: props.step.candidateIds.length,
          seats: t('voting.seats', { count: props.step.seats }),
        })}{' '}
        <Show when={props.view.register}>
          {(register) => <>{t('voting.register', { count: register().voters })}</>}
        </Show>
      </p>
      <Show when={eachAlone()}>{(way) => <p>{t(way())}</p>}</Show>
      <ol class="voting-ballot serif">
        <For each={props.step.candidateIds}>{(id) => <li>{nameOf(props.view, id)}</li>}</For>
      </ol>
      <Show when={mayAcclaim()} fallback={ballots()}>
        <Acclamation view={props.view} part={props.part} step={props.step} />
        <details class="more">
          <summary>{t('voting.ballots-instead')}</summary>
          {ballots()}
        </details>
      </Show>
    </>
  );
};

/** Why there is a second round, and why these are in it. */
const RunOff = (props: { view: ElectionView; part: ElectionPart; step: StepOf<'open'> }) => {
  const lots = () =>
    props.view.lots.filter((lot) => lot.part === props.part && lot.for === 'run-off-place');
  return (
    <div class="voting-why">
      <p>
        {t('voting.run-off-why', {
          count: props.step.seats,
          most: props.step.seats * 2,
          candidates: props.step.candidateIds.length,
        })}
      </p>
      <For each={lots()}>
        {(lot) => (
          <p>
            {t('voting.run-off-lot', {
              among: listing(lot.among.map((id) => nameOf(props.view, id))),
              chosen: listing(
                lot.order
                  .filter((id) => props.step.candidateIds.includes(id))
                  .map((id) => nameOf(props.view, id)),
              ),
            })}
          </p>
        )}
      </For>
      <p class="soft">{t('voting.run-off-rule')}</p>
    </div>
  );
};

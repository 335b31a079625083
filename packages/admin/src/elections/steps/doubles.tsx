import type { ElectionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Status } from '../../ui/status.tsx';
import { ElectionAct } from '../election-form.tsx';
import { participating, useElectionNames } from '../names.ts';
import { sayAnswer } from '../say-double.ts';

type Double = NonNullable<ElectionView['doubles']>[number];

/** Entries of two lists under one name: one person who votes once, or two people. */
export const Doubles = (props: { view: ElectionView }) => {
  const names = useElectionNames(() => props.view);
  /** Those that say themselves what is so of their list. */
  const answering = () =>
    participating(props.view).filter(
      ({ associationId, answer }) =>
        answer?.takesPart &&
        props.view.doubles?.some((one) => [one.associationId, one.otherId].includes(associationId)),
    );
  const settle = (double: Double, settled: { associationId: string | null; same: boolean }) => {
    const { name, associationId, otherId } = double;
    const other = settled.associationId === associationId ? otherId : associationId;
    return { name, otherId: other, ...settled };
  };
  return (
    <Show when={props.view.doubles?.length}>
      <section class="step-part">
        <h3>{t('doubles.title')}</h3>
        <p class="hint">{t('doubles.lead')}</p>
        <ul class="rows">
          <For each={props.view.doubles}>
            {(double) => (
              <li class="row double">
                <span class="row-title">{double.name}</span>
                <span class="row-note">
                  {t('doubles.in', {
                    one: names.ofAssociation(double.associationId),
                    other: names.ofAssociation(double.otherId),
                  })}
                </span>
                <For each={double.answers}>
                  {(answer) => (
                    <span class="row-note">
                      {sayAnswer(names.ofAssociation(answer.by), answer, names.ofAssociation)}
                    </span>
                  )}
                </For>
                <span class="row-side">
                  <Status tone={double.same === null ? 'waiting' : 'good'}>
                    {sayDouble(double)}
                  </Status>
                </span>
                <span class="double-ways">
                  <For each={[double.associationId, double.otherId]}>
                    {(associationId) => (
                      <ElectionAct
                        electionId={props.view.electionId}
                        verb={t('doubles.votes-with', {
                          association: names.ofAssociation(associationId),
                        })}
                        what={t('doubles.votes-with-who', {
                          name: double.name,
                          association: names.ofAssociation(associationId),
                        })}
                        onSend={(command) =>
                          command('/doubles', settle(double, { associationId, same: true }))
                        }
                      />
                    )}
                  </For>
                  <ElectionAct
                    electionId={props.view.electionId}
                    verb={t('doubles.two')}
                    what={t('doubles.two-who', { name: double.name })}
                    onSend={(command) =>
                      command(
                        '/doubles',
                        settle(double, { associationId: double.associationId, same: false }),
                      )
                    }
                  />
                </span>
              </li>
            )}
          </For>
        </ul>
        <div class="step-ways">
          <For each={answering()}>
            {(one) => (
              <ElectionAct
                electionId={props.view.electionId}
                verb={t('doubles.fetch', { association: one.name })}
                onSend={(command) => command(`/associations/${one.associationId}/doubles`)}
              />
            )}
          </For>
        </div>
      </section>
    </Show>
  );
};

const sayDouble = ({ same }: Double): string =>
  t(same === null ? 'doubles.open' : same ? 'doubles.same' : 'doubles.different');

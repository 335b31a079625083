import type { DecisionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day, listing, number } from '../language/format.ts';
import { t } from '../language/language.ts';

type Election = NonNullable<DecisionView['election']>;
type Props = {
  election: Election;
  nameOf: (personId: string) => string | null | undefined;
};

/** Who was elected until when, and what was counted and drawn. */
export const ElectionFigures = (props: Props) => {
  const name = (personId: string) => props.nameOf(personId) ?? t('mention.erased');
  const names = (ids: readonly string[]) => listing(ids.map(name));
  const termOf = ({ from, to }: { from: string; to: string | null }) =>
    to
      ? t('decision.term-to', { from: day(from), to: day(to) })
      : t('decision.term-from', { from: day(from) });
  return (
    <>
      <Show when={props.election.settled?.elected.length}>
        <ul class="rows">
          <For each={props.election.settled?.elected}>
            {(one) => (
              <li class="row">
                <span class="row-title">{name(one.personId)}</span>
                <span class="row-side soft">{termOf(one)}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <For each={props.election.rounds}>
        {(round) => (
          <div class="table-scroll">
            <table class="figures">
              <caption>
                {t(round.secret ? 'decision.secret-round' : 'decision.open-round', {
                  round: round.round,
                })}
              </caption>
              <tbody>
                <For each={round.votes}>
                  {(vote) => (
                    <tr>
                      <th scope="row">{name(vote.personId)}</th>
                      <td>
                        {vote.against === null
                          ? number(vote.for)
                          : t('decision.yes-and-no', { yes: vote.for, no: vote.against })}
                      </td>
                    </tr>
                  )}
                </For>
                <Show when={round.blank !== null}>
                  <tr>
                    <th scope="row">{t('decision.blank')}</th>
                    <td>{number(round.blank!)}</td>
                  </tr>
                </Show>
                <Show when={round.invalid !== null}>
                  <tr>
                    <th scope="row">{t('decision.invalid')}</th>
                    <td>{number(round.invalid!)}</td>
                  </tr>
                </Show>
              </tbody>
            </table>
          </div>
        )}
      </For>
      <For each={props.election.lots}>
        {({ among, method, drawn }) => (
          <p>{t('decision.lot', { among: names(among), method, drawn: names(drawn) })}</p>
        )}
      </For>
    </>
  );
};

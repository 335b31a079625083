import type { SchulzeCount } from '@klubba/domain/counting';
import { createMemo, For, Show } from 'solid-js';
import { Section } from '../ui/page.tsx';
import { IfItFits, Scroll } from './figure.tsx';
import type { Reader } from './tables.ts';
import { w } from './words/words.ts';

/** The ranking, and what it rests on: every pair, and the strongest chains between them. */
export const SchulzeResult = (props: { counted: SchulzeCount; reader: Reader }) => (
  <Show when={props.counted.ballots.valid > 0}>
    <Section title={w()['ranking.title']}>
      <ol class="ranking">
        <For each={props.counted.ranking}>
          {(group) => (
            <li>
              <span class="elected-name">{group.map(props.reader.name).join(' = ')}</span>
              <Show when={group.length > 1}>
                <span class="soft small">{w()['ranking.equal']}</span>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </Section>
    <Section title={w()['pairs.title']}>
      <p class="soft">{w()['pairs.how']}</p>
      <Matrix
        title={w()['pairs.title']}
        counted={props.counted}
        values={props.counted.pairs}
        reader={props.reader}
      />
    </Section>
    <Section title={w()['paths.title']}>
      <p class="soft">{w()['paths.how']}</p>
      <Matrix
        title={w()['paths.title']}
        counted={props.counted}
        values={props.counted.paths}
        reader={props.reader}
      />
    </Section>
  </Show>
);

const Matrix = (props: {
  title: string;
  counted: SchulzeCount;
  values: readonly (readonly number[])[];
  reader: Reader;
}) => {
  const best = createMemo(() => props.counted.ranking.flat());
  const places = createMemo(() => new Map(props.counted.order.map((id, at) => [id, at])));
  const at = (id: string) => places().get(id)!;
  const value = (row: string, column: string) => props.values[at(row)]![at(column)]!;
  return (
    <IfItFits cells={best().length ** 2}>
      <Scroll label={w()['pairs.scroll'](props.title)}>
        <table class="pairs">
          <caption class="unseen">{props.title}</caption>
          <thead>
            <tr class="heads">
              <td />
              <For each={best()}>
                {(id, index) => (
                  <th scope="col" title={props.reader.name(id)}>
                    <span aria-hidden="true">{index() + 1}</span>
                    <span class="unseen">{props.reader.name(id)}</span>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={best()}>
              {(row, index) => (
                <tr>
                  <th scope="row">
                    <span class="soft">{index() + 1}</span> {props.reader.name(row)}
                  </th>
                  <For each={best()}>
                    {(column) => (
                      <Show when={row !== column} fallback={<td class="same" />}>
                        <td
                          classList={{
                            wins: value(row, column) > value(column, row),
                            even: value(row, column) === value(column, row),
                          }}
                        >
                          {props.reader.figure(value(row, column))}
                        </td>
                      </Show>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Scroll>
    </IfItFits>
  );
};

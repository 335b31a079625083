import { createUniqueId, For, Show } from 'solid-js';
import { number } from '../../language/format.ts';
import { type Key, t } from '../../language/language.ts';
import { NoneRow } from './candidate-rows.tsx';
import type { CountTask } from './count-task.ts';
import { FigureField } from './figure-field.tsx';
import { envelopeRows, restRows, type SheetEntry } from './sheet-entry.ts';

/** What became of the papers, and how many gave none. */
export const PaperRows = (props: {
  task: CountTask;
  entry: SheetEntry;
  /** How many ballots the lines above hold, where they are entered one by one. */
  ballots: number | undefined;
  onType: (row: string, text: string) => void;
}) => {
  const id = createUniqueId();
  return (
    <fieldset class="fieldset">
      <legend>{t('tellers.papers')}</legend>
      <ul class="tellers-rows">
        <Show when={props.task.noneOfThese && props.task.wholeBallots}>
          <NoneRow entry={props.entry} onType={props.onType} />
        </Show>
        <Show when={props.ballots !== undefined}>
          <li class="tellers-row">
            <span class="tellers-name">{t('tellers.row.valid')}</span>
            <output class="tellers-figure figures">{number(props.ballots ?? 0)}</output>
          </li>
        </Show>
        <For each={restRows(props.task)}>
          {(row) => (
            <li class="tellers-row">
              <label class="tellers-name" for={`${id}-${row}`}>
                {t(`tellers.row.${row}` satisfies Key)}
              </label>
              <FigureField
                row={row}
                id={`${id}-${row}`}
                value={props.entry[row]}
                onType={(text) => props.onType(row, text)}
              />
            </li>
          )}
        </For>
      </ul>
      <details class="more" open={envelopeRows.some((row) => props.entry[row])}>
        <summary>{t('tellers.envelopes')}</summary>
        <ul class="tellers-rows">
          <For each={envelopeRows}>
            {(row) => (
              <li class="tellers-row">
                <label class="tellers-name" for={`${id}-${row}`}>
                  {t(`tellers.row.${row}` satisfies Key)}
                </label>
                <FigureField
                  row={row}
                  id={`${id}-${row}`}
                  value={props.entry[row]}
                  onType={(text) => props.onType(row, text)}
                />
              </li>
            )}
          </For>
        </ul>
      </details>
    </fieldset>
  );
};
